using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What is still to come once a court above has decided: the paper that returns the case, then what the court below has to
/// do.</summary>
internal sealed class ReturnPhrases(CaseNaming words, AppealSentences appeals)
{
    private const int MostParts = 2;

    private CaseState State => words.State;

    /// <summary>"the mandate of the Ninth Circuit", "then, on remand to the Northern District of California, a new decision on “Fraud”",
    /// with the decision that it follows from.</summary>
    public IReadOnlyList<(string Words, string? Hedge, string Event)> All() =>
        State.Headline is CaseHeadline.NotYetFiled or CaseHeadline.Settled
            ? []
            :
            [
                .. State
                    .Appeals.Where(appeal => appeals.IsStanding(appeal) && !IsReviewed(appeal))
                    .GroupBy(appeal => (appeal.DecidedIn, appeal.Docket.Court))
                    .SelectMany(group => Of([.. group])),
            ];

    private IEnumerable<(string Words, string? Hedge, string Event)> Of(List<AppealState> together)
    {
        var decided = together[0].DecidedIn!;
        var awaited = together.Find(IsAwaited);
        if (awaited is not null)
            yield return (Paper(awaited), Hedge(awaited), decided);
        if (together.Exists(appeal => appeal.Remanded) && together.Exists(AppealSentences.Changes) && Below(together) is { } below)
        {
            var parts = together.SelectMany(appeal => appeal.Parts).Where(part => IsOpenAgain(part, decided)).ToList();
            var what = parts.Count == 0 ? "further proceedings" : $"a new decision on {Named(parts)}";
            yield return ($"{(awaited is null ? "" : "then, ")}on remand to {CaseNaming.Court(below)}, {what}", null, decided);
        }
    }

    /// <summary>True while the paper is due. One that is not on record at all is told where the case has nothing else to wait for, and not
    /// for ever: within a year it has gone out.</summary>
    private bool IsAwaited(AppealState appeal) =>
        appeal is { AwaitsMandate: true, HasTakenHold: false }
        && StateLabels.Paper(appeal.Docket.Tribunal.TakesHold) is not null
        && (
            appeal.Mandate != MandateStatus.NotFound
            || State.Headline is not (CaseHeadline.Pending or CaseHeadline.Reopened or CaseHeadline.NewTrialOrdered)
                && words.Entry(appeal.DecidedIn!).Bounds.Latest?.AddYears(1) >= words.Reading.AsOf
        );

    private static string Paper(AppealState appeal) =>
        appeal.Docket.Tribunal.TakesHold == TakesHold.Remittitur
            ? $"the return of the case from {CaseNaming.Court(appeal.Docket)}"
            : $"the {StateLabels.Paper(appeal.Docket.Tribunal.TakesHold)} of {CaseNaming.Court(appeal.Docket)}";

    private static string? Hedge(AppealState appeal) =>
        appeal.Mandate switch
        {
            MandateStatus.Stayed => "stayed",
            MandateStatus.MayHaveIssued => "may already have come",
            MandateStatus.NotFound => "we found no record of it",
            _ => null,
        };

    /// <summary>The court to which the case goes back; null once a court of first instance has decided or closed it anew, or has ordered the
    /// new trial.</summary>
    private Docket? Below(List<AppealState> together)
    {
        var trial = State.Dockets.Where(docket => !docket.Docket.IsReview).ToList();
        if (trial.Exists(docket => docket.NewTrial is not null || IsSince(docket.Judgment) || IsSince(docket.Since)))
            return null;
        var links = together.SelectMany(appeal => appeal.Docket.Links).Where(link => link.By != DocketLinkKind.CrossAppeal);
        return links
            .Select(link => State.Dockets.FirstOrDefault(docket => docket.Docket.Id == link.To)?.Docket)
            .FirstOrDefault(docket => docket is not null);

        bool IsSince(string? happened) => happened is not null && IsAfter(happened, together[0].DecidedIn!);
    }

    /// <summary>True for what was vacated and not decided anew.</summary>
    private bool IsOpenAgain(PartReviewed part, string decided) =>
        part.Outcome == ReviewOutcome.Vacated
        && !State.Claims.Any(claim =>
            claim.Claim.Id == part.Claim && claim.Results.Any(result => result.Event is { } later && IsAfter(later, decided))
        )
        && !State.Awards.Any(award => award.Award.Id == part.Award && !award.IsFallen && IsAfter(award.Steps[^1].Event, decided));

    /// <summary>True where a court further above has decided on the decision.</summary>
    private bool IsReviewed(AppealState appeal) =>
        State.Appeals.Any(above =>
            appeals.IsStanding(above)
            && above.Docket.Links.Any(link => link.To == appeal.Docket.Id)
            && IsAfter(above.DecidedIn!, appeal.DecidedIn!)
        );

    private bool IsAfter(string later, string earlier) => words.Entry(later).Position > words.Entry(earlier).Position;

    private string Named(List<PartReviewed> parts)
    {
        var names = parts.Select(Name).Distinct().ToList();
        return names.Count <= MostParts
            ? Prose.List(names)
            : Prose.List([.. names.Take(MostParts), $"{Prose.Count(names.Count - MostParts, "more point")}"]);
    }

    private string Name(PartReviewed part) =>
        part switch
        {
            { Claim: not null } => CaseNaming.Quoted(PartPhrase.Name(part, words.Case)),
            { Award: not null } => $"the award {CaseNaming.Quoted(PartPhrase.Name(part with { Component = null }, words.Case))}"
                + (part.Component is { } component ? $" ({EnumTerm.For(component)})" : ""),
            _ => (part.Clause is null ? "the " : "a clause of the ")
                + InjunctionSentences.Kind(words.Case.Injunctions.First(injunction => injunction.Id == part.Injunction)),
        };
}
