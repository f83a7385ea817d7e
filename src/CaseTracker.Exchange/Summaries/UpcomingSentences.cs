using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What comes next so far as known, what may have happened, and what was looked for and not found.</summary>
internal sealed class UpcomingSentences(CaseNaming words, SentenceMaker maker, ReturnPhrases returns)
{
    /// <summary>A trial that awaits its verdict, and what follows once a court above has decided.</summary>
    public IEnumerable<SummarySentence> Awaited()
    {
        foreach (var trial in Trials(words.State))
            yield return maker.Say(
                $"{Prose.Capital(TrialPhrase.For(trial, words.Entry(trial.Began).Event))}; {TrialPhrase.Awaited(trial)}.",
                SentenceMaker.Events(trial.Began)
            );
        var all = returns.All();
        if (all.Count > 0)
            yield return maker.Say(
                $"Still to come: {string.Join("; ", all.Select(one => one.Words + PossiblePhrase.InBrackets(one.Hedge)))}.",
                SentenceMaker.Events(all.Select(one => one.Event).Distinct())
            );
    }

    /// <summary>What comes next in a short account: what is awaited, and the first day that is set; nothing where none is known.</summary>
    public IEnumerable<SummarySentence> Next() => words.State.Coming.Count == 0 ? Awaited() : [.. Awaited(), Dates().First()];

    private IEnumerable<SummarySentence> Overtaken() =>
        words.State.Overtaken.Select(set => maker.Say($"{set.ToldOvertaken(When(set))}.", SentenceMaker.Events(set.Event)));

    public static IEnumerable<TrialState> Trials(CaseState state) =>
        state.Dockets.Where(docket => !docket.Docket.IsReview).Select(docket => docket.Trial).OfType<TrialState>();

    public IEnumerable<SummarySentence> Dates()
    {
        if (words.State.Coming.Count == 0)
            return
            [
                maker.Say(
                    "No upcoming hearing or deadline was found; the record was last "
                        + $"checked on {DateFormatter.Day(words.Case.Coding.LastChecked)}.",
                    [maker.Case, .. maker.Checked]
                ),
                .. Overtaken(),
            ];
        return words
            .State.Coming.Select(coming => maker.Say($"{coming.Told(When(coming))}.", SentenceMaker.Events(coming.Event)))
            .Concat(Overtaken());
    }

    public IEnumerable<SummarySentence> MayHave() =>
        words.State.MayHave.Select(possible =>
            maker.Say(
                $"{CaseNaming.Quoted(possible.Entry.Event.Title)} ({DateFormatter.Label(possible.Entry.Event.Date)}) is not "
                    + "counted, since its date leaves open whether it had happened by this day.",
                SentenceMaker.Events(possible.Entry.Event.Id)
            )
        );

    /// <summary>What was searched for in vain; null for nothing.</summary>
    public SummaryList? NotFound() =>
        words.State.NotFound.Count == 0
            ? null
            : new SummaryList([
                .. words.State.NotFound.Select(notFound =>
                    (
                        (string?)null,
                        (IReadOnlyList<SummarySentence>)[maker.Say(CaseNaming.Ended(notFound.What), notFound.About) with { Sources = [] }]
                    )
                ),
            ]);

    /// <summary>"13 December 2026", "some day from 3 to 9 January 2026".</summary>
    public static string When(UpcomingDate coming) =>
        coming switch
        {
            { Date: { } date } => DateFormatter.Label(date),
            { When: { Earliest: { } first, Latest: { } last } } => DateFormatter.Span(first, last),
            { When.Latest: { } last } => $"by {DateFormatter.Day(last)}",
            { When.Earliest: { } first } => $"from {DateFormatter.Day(first)} on",
            _ => "on a day not known",
        };
}
