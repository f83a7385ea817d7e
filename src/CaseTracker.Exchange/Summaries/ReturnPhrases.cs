using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What is still to come once a court above has decided: the paper that returns the case, then what the court below has to
/// do.</summary>
internal sealed class ReturnPhrases(CaseNaming words, AppealSentences appeals)
{
    private const int MostParts = 2;

    private CaseState State => words.State;

    /// <summary>"the mandate of the Ninth Circuit", "then, on remand, a new decision on “Fraud”", with the decision that it follows
    /// from.</summary>
    public IReadOnlyList<(string Words, string? Hedge, string Event)> All()
    {
        if (State.Headline == CaseHeadline.NotYetFiled)
            return [];
        var decisions = State
            .Appeals.Where(appeal => appeals.IsStanding(appeal) && !IsReviewed(appeal))
            .GroupBy(appeal => (appeal.DecidedIn, appeal.Docket.Court))
            .Select(group => group.ToList())
            .ToList();
        var back = decisions.Where(decision => !decision.Exists(IsAwaited)).Select(Remand).OfType<Remanded>().GroupBy(one => one.Court.Id);
        return
        [
            .. back.Select(group => (Words([.. group]), (string?)null, group.Last().Event)),
            .. decisions.Where(decision => decision.Exists(IsAwaited)).SelectMany(Awaited),
        ];
    }

    /// <summary>The papers that should have gone out by now and are not on record: "the mandate of the Ninth Circuit", with the
    /// decision.</summary>
    public IEnumerable<(string Paper, string Event)> NotSeen() =>
        State
            .Appeals.Where(appeal => appeals.IsStanding(appeal) && !IsReviewed(appeal) && IsMissing(appeal) && !IsFresh(appeal))
            .GroupBy(appeal => (appeal.DecidedIn, appeal.Docket.Court))
            .Select(group => (Paper(group.First()), group.First().DecidedIn!));

    private IEnumerable<(string Words, string? Hedge, string Event)> Awaited(List<AppealState> together)
    {
        var appeal = together.Find(IsAwaited)!;
        yield return (Paper(appeal), Hedge(appeal), appeal.DecidedIn!);
        if (Remand(together) is { } remand)
            yield return ($"then, {Words([remand])}", null, remand.Event);
    }

    /// <summary>What one decision sent back and the court below has not decided anew.</summary>
    private Remanded? Remand(List<AppealState> together)
    {
        var decided = together[0].DecidedIn!;
        if (
            State.Headline == CaseHeadline.Settled
            || !together.Exists(appeal => appeal.Remanded)
            || !together.Exists(AppealSentences.Changes)
            || IsOvertaken(decided)
            || together.TrueForAll(IsActedOn)
            || State.Dockets.Any(docket => docket.NewTrial is not null)
            || Below(together) is not { } below
        )
            return null;
        var all = together.SelectMany(appeal => appeal.Parts).ToList();
        var parts = all.Where(part => part.IsUndoing && IsOpenAgain(part, decided) && !all.Exists(other => IsInPlaceOf(other, part)))
            .ToList();
        return new Remanded(below, decided, parts);
    }

    /// <summary>"on remand, a new decision on “Fraud”"; what was reversed may need none.</summary>
    private string Words(List<Remanded> remands)
    {
        var parts = remands.SelectMany(remand => remand.Parts).ToList();
        var vacated = parts.Where(part => part.Outcome == ReviewOutcome.Vacated).ToList();
        var what =
            vacated.Count > 0 ? $"a new decision on {Named(vacated)}"
            : parts.Count > 0 ? $"further proceedings on {Named(parts)}"
            : "further proceedings";
        var to = remands[0].Court.IsReview ? $" to {CaseNaming.Court(remands[0].Court)}" : "";
        return $"on remand{to}, {what}";
    }

    /// <summary>True while the paper is due. One that is not on record at all is told where the case has nothing else to wait for, and not
    /// for ever.</summary>
    private bool IsAwaited(AppealState appeal) =>
        appeal is { AwaitsMandate: true, HasTakenHold: false }
        && StateLabels.Paper(appeal.Docket.Tribunal.TakesHold) is not null
        && (appeal.Mandate != MandateStatus.NotFound || IsMissing(appeal) && IsFresh(appeal));

    private bool IsMissing(AppealState appeal) =>
        appeal is { AwaitsMandate: true, HasTakenHold: false, Mandate: MandateStatus.NotFound }
        && StateLabels.Paper(appeal.Docket.Tribunal.TakesHold) is not null
        && State.Headline is not (CaseHeadline.Pending or CaseHeadline.Reopened or CaseHeadline.NewTrialOrdered)
        && !IsOvertaken(appeal.DecidedIn!);

    /// <summary>True while the paper may still be on its way.</summary>
    private bool IsFresh(AppealState appeal) =>
        words.Entry(appeal.DecidedIn!).Bounds.Latest?.AddDays(TimeToAppeal.DaysToMandate) >= words.Reading.AsOf;

    /// <summary>True once a court of first instance has decided, closed or reopened the case after a decision above, or the parties have
    /// settled it.</summary>
    private bool IsOvertaken(string decided) =>
        State
            .Dockets.Where(docket => !docket.Docket.IsReview)
            .SelectMany(docket => new[] { docket.Judgment, docket.Since })
            .Concat(State.Settlements.Select(settlement => settlement.ReachedIn))
            .OfType<string>()
            .Any(happened => IsAfter(happened, decided));

    /// <summary>True once the court below has done what the case was sent back for, as far as the record shows: an appellate court has
    /// decided again; a court of first instance has given a verdict, amended its judgment or awarded anew what was reviewed.</summary>
    private bool IsActedOn(AppealState appeal)
    {
        var timeline = words.Reading.History.Timeline;
        return OnRemand.IsDecidedAnew(State, timeline, appeal)
            || OnRemand.IsTriedAnew(State, timeline, appeal)
            || words.Acts.Last<JudgmentAmended>(_ => true) is { } amended && IsAfter(amended, appeal.DecidedIn!);
    }

    private static string Paper(AppealState appeal) =>
        appeal.Docket.Tribunal.TakesHold == TakesHold.Remittitur
            ? $"the return of the case from {CaseNaming.Court(appeal.Docket)}"
            : $"the {StateLabels.Paper(appeal.Docket.Tribunal.TakesHold)} of {CaseNaming.Court(appeal.Docket)}";

    private static string? Hedge(AppealState appeal) =>
        appeal.Mandate switch
        {
            MandateStatus.Stayed => "stayed",
            MandateStatus.MayHaveIssued when appeal.Docket.Tribunal.TakesHold == TakesHold.Remittitur => "may already have happened",
            MandateStatus.MayHaveIssued => "may already have issued",
            MandateStatus.NotFound => "we found no record of it",
            _ => null,
        };

    /// <summary>The docket to which the case goes back.</summary>
    private Docket? Below(List<AppealState> together) =>
        together
            .SelectMany(appeal => appeal.Docket.Links)
            .Where(link => link.By != DocketLinkKind.CrossAppeal)
            .Select(link => State.Dockets.FirstOrDefault(docket => docket.Docket.Id == link.To)?.Docket)
            .FirstOrDefault(docket => docket is not null);

    /// <summary>True for what was not decided anew.</summary>
    private bool IsOpenAgain(PartReviewed part, string decided) =>
        !State.Claims.Any(claim =>
            claim.Claim.Id == part.Claim && claim.Results.Any(result => result.Event is { } later && IsAfter(later, decided))
        ) && !State.Awards.Any(award => award.Award.Id == part.Award && !award.IsFallen && IsAfter(award.Steps[^1].Event, decided));

    /// <summary>True where an award that stands again leaves nothing to decide of the other one on the same claims.</summary>
    private bool IsInPlaceOf(PartReviewed again, PartReviewed part) =>
        again is { Outcome: ReviewOutcome.Reinstated, Award: { } standing }
        && part.Award is { } fallen
        && Award(standing).Claims.Intersect(Award(fallen).Claims).Any();

    private Award Award(string id) => words.Case.Awards.First(award => award.Id == id);

    /// <summary>True where a court further above has decided on the decision.</summary>
    private bool IsReviewed(AppealState appeal) =>
        State.Appeals.Any(above =>
            appeals.IsStanding(above)
            && above.Docket.Links.Any(link => link.To == appeal.Docket.Id)
            && IsAfter(above.DecidedIn!, appeal.DecidedIn!)
        );

    private bool IsAfter(string later, string earlier) => words.Entry(later).Position > words.Entry(earlier).Position;

    private const int MostQuoted = 60;

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
                + (part.Component is { } component ? $" ({StateLabels.For(component).ToLowerInvariant()})" : ""),
            _ => Injunction(words.Case.Injunctions.First(injunction => injunction.Id == part.Injunction), part.Clause),
        };

    /// <summary>"the permanent injunction", "a clause of it (“Any commission or fee…”)".</summary>
    private static string Injunction(Injunction injunction, string? clause)
    {
        var kind = InjunctionSentences.Kind(injunction);
        return injunction.Clauses.FirstOrDefault(one => one.Id == clause) is { } named
            ? $"a clause of the {kind} (“{Prose.Inner(Prose.ClipWords(named.Text.Trim().TrimEnd('.'), MostQuoted))}”)"
            : $"the {kind}";
    }

    /// <summary>What one decision sent back.</summary>
    private sealed record Remanded(Docket Court, string Event, IReadOnlyList<PartReviewed> Parts);
}
