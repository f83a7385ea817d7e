using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>The next date on record, and the rulings that are still to come.</summary>
internal sealed class NextAnswer(SummaryParts parts)
{
    private const int MostOpen = 2;

    private readonly CaseNaming _words = parts.Words;
    private readonly AnswerText _text = new(AnswerQuestion.Next, parts.Words);

    private CaseState State => _words.State;

    public CaseAnswer Write()
    {
        if (State.Headline == CaseHeadline.NotYetFiled)
            return _text.Say("Nothing yet: the case had not been filed").End();
        var open = Open().ToList();
        if (State.Coming.Count > 0)
        {
            var next = State.Coming[0];
            _text.Say($"{Prose.Capital(next.What.TrimEnd('.'))}: {UpcomingSentences.When(next)}").RestsOn(next.Event);
            return open.Count == 0 ? _text.End() : Named(_text.Say("; still to be decided: "), open).End();
        }

        if (open.Count > 0)
            return Named(_text.Say("Still to be decided: "), open)
                .Say("; ")
                .Hedge($"we found no date for {(open.Count == 1 ? "it" : "them")}")
                .End();
        return State.Headline is CaseHeadline.Pending or CaseHeadline.Stayed or CaseHeadline.Reopened or CaseHeadline.NewTrialOrdered
            ? _text
                .Say("The case is open; ")
                .Hedge("we found no hearing and no deadline still to come")
                .RestsOn(State.LastEvent?.Event.Id)
                .End()
            : _text
                .Say("We found nothing still to come: no open appeal, no pending motion, no date")
                .RestsOn(State.LastEvent?.Event.Id)
                .End();
    }

    private static AnswerText Named(AnswerText text, List<(string Words, string Event)> open)
    {
        var named = open.Take(MostOpen).Select(one => one.Words).ToList();
        if (open.Count > MostOpen)
            named.Add($"{open.Count - MostOpen} more");
        return text.Say(Prose.List(named)).RestsOn(open.Take(MostOpen).Select(one => one.Event));
    }

    /// <summary>What courts have been asked and not answered, the highest first.</summary>
    private IEnumerable<(string Words, string Event)> Open()
    {
        foreach (var review in State.Reviews.Where(review => review.Outcome is null))
            yield return (
                $"{Prose.A(review.Docket.Tribunal.Petition)}{Of(review.By)} to {CaseNaming.Court(review.Docket)}",
                review.SoughtIn
            );
        foreach (var court in State.Appeals.Where(appeal => appeal.IsOpen).GroupBy(appeal => CaseNaming.Court(appeal.Docket)))
        {
            var whose = court.Select(appeal => _words.Side(appeal.By)).Where(side => side.Length > 0).Distinct().ToList();
            yield return (
                court.All(appeal => appeal.ByReview)
                    ? $"the review by {court.Key}"
                    : $"the {(court.Count() == 1 ? "appeal" : "appeals")}{(whose.Count > 0 ? $" of {Prose.List(whose)}" : "")} to {court.Key}",
                court.Last().TakenIn
            );
        }

        foreach (var docket in State.Dockets.Where(docket => docket.NewTrial is not null && State.Headline == CaseHeadline.NewTrialOrdered))
            yield return ($"a new trial in {CaseNaming.Court(docket.Docket)}", docket.NewTrial!);
        foreach (
            var motion in State
                .Motions.Where(motion =>
                    motion is { Status: MotionStatus.Pending, FiledIn: not null, Motion.Significance: Significance.Key }
                    && State.Reviews.All(review => review.SoughtIn != motion.FiledIn)
                )
                .OrderByDescending(motion => _words.Entry(motion.FiledIn!).Position)
        )
            yield return (MotionSentences.Named(motion), motion.FiledIn!);
    }

    private string Of(IReadOnlyList<string> by) => by.Count == 0 ? "" : $" of {_words.Side(by)}";
}
