using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>What a court above decided of an award or an injunction before that takes hold: until then a judgment stands as the court
/// below left it.</summary>
/// <param name="Total">What the award comes to once a modification takes hold; null where it falls.</param>
public sealed record UnheldReview(AppealState Appeal, ReviewOutcome Outcome, MonetaryAmount? Total)
{
    /// <summary>"vacated", "modified to $2,000".</summary>
    public string Result => EnumTerm.For(Outcome) + (Total is { } total ? $" to {total}" : "");

    /// <summary>"vacated on appeal (mandate stayed)", for lists.</summary>
    public string Brief => $"{Result} on appeal ({StateLabels.Mandate(Appeal)})";

    /// <summary>What holds for the sum until the case is returned: "the judgment for it stands until the case is returned".</summary>
    public string Until(AwardState award) =>
        award.Judgment is null
            ? "the sum is in no judgment"
            : $"the judgment for {(Total is null ? "it" : "the earlier sum")} stands until the case is returned";

    /// <summary>The last such decision on an award; null where there is none.</summary>
    public static UnheldReview? Of(CaseState state, AwardState award) =>
        award.Steps.Count == 0 || award.IsFallen || award.Stage is AwardStage.Satisfied or AwardStage.Settled
            ? null
            : Unheld(state).Select(appeal => Of(appeal, award)).OfType<UnheldReview>().FirstOrDefault();

    /// <summary>The last such decision on an injunction as a whole; null where there is none.</summary>
    public static UnheldReview? Of(CaseState state, InjunctionState injunction) =>
        injunction.Status
            is InjunctionStatus.InForce
                or InjunctionStatus.Stayed
                or InjunctionStatus.StayedOrInForce
                or InjunctionStatus.NotYetInEffect
            ? Unheld(state).Select(appeal => Of(appeal, injunction)).OfType<UnheldReview>().FirstOrDefault()
            : null;

    /// <summary>Where an injunction stands, with what a court above decided of it or of its clauses that has not taken hold.</summary>
    public static string Status(CaseState state, InjunctionState injunction) =>
        Of(state, injunction)?.Brief ?? $"{InjunctionPhrase.Status(injunction)}{OfClauses(state, injunction)}";

    /// <summary>"; 1 clause of 6 reversed on appeal (mandate not yet issued)"; empty where no clause that holds is concerned.</summary>
    public static string OfClauses(CaseState state, InjunctionState injunction)
    {
        var phrases =
            from appeal in Unheld(state)
            from part in appeal.Parts
            where part.Injunction == injunction.Injunction.Id && part.IsUndoing
            where part.Clause is { } clause && injunction.StatusOf(clause) is not (ClauseStatus.Reversed or ClauseStatus.Vacated)
            group part by (part.Outcome, Mandate: StateLabels.Mandate(appeal)) into parts
            select $"; {Prose.Count(parts.DistinctBy(part => part.Clause).Count(), "clause")} of "
                + $"{injunction.Injunction.Clauses.Count} {EnumTerm.For(parts.Key.Outcome)} on appeal ({parts.Key.Mandate})";
        return string.Concat(phrases);
    }

    private static IEnumerable<AppealState> Unheld(CaseState state) =>
        state
            .Appeals.Reverse()
            .Where(appeal =>
                appeal is { DecidedIn: { } decided, HasTakenHold: false } && state.Undone.All(undone => undone.Ruling != decided)
            );

    private static UnheldReview? Of(AppealState appeal, AwardState award)
    {
        var parts = appeal.Parts.Where(part => part.Award == award.Award.Id).ToList();
        if (parts.Find(part => part is { IsUndoing: true, Component: null, Against.Count: 0 }) is { } whole)
            return new UnheldReview(appeal, whole.Outcome, null);
        var changed = parts.Where(part => part.Against.Count == 0 && (part.IsUndoing || part.To is not null)).ToList();
        if (changed.Count > 0)
        {
            var sums = award
                .Components.Where(pair => !changed.Exists(part => part.IsUndoing && part.Component == pair.Key))
                .Select(pair => changed.Find(part => part.Component == pair.Key)?.To ?? pair.Value)
                .ToList();
            return sums.Count == 0
                ? new UnheldReview(appeal, changed[0].Outcome, null)
                : new UnheldReview(appeal, ReviewOutcome.Modified, new MonetaryAmount(sums.Sum(), award.Award.Currency));
        }

        if (parts.Exists(part => part is { Outcome: ReviewOutcome.Affirmed, Component: null }))
            return null;
        var claims = appeal.Parts.Where(part => part is { IsUndoing: true, Against.Count: 0 }).ToLookup(part => part.Claim);
        if (award.Award.Claims.Count > 0 && award.Award.Claims.All(claims.Contains))
            return new UnheldReview(appeal, claims[award.Award.Claims[0]].First().Outcome, null);
        return
            appeal.Outcomes.FirstOrDefault(reviewed =>
                reviewed.IsUndoing && (reviewed.Ruling == award.Judgment || reviewed.Ruling == award.Steps[0].Event)
            )
                is { } ruling
            ? new UnheldReview(appeal, ruling.Outcome, null)
            : null;
    }

    private static UnheldReview? Of(AppealState appeal, InjunctionState injunction)
    {
        var parts = appeal.Parts.Where(part => part.Injunction == injunction.Injunction.Id && part.Clause is null).ToList();
        if (parts.Count > 0)
            return parts.Find(part => part.IsUndoing) is { } part ? new UnheldReview(appeal, part.Outcome, null) : null;
        return appeal.Outcomes.FirstOrDefault(reviewed => reviewed.IsUndoing && reviewed.Ruling == injunction.Issued) is { } ruling
            ? new UnheldReview(appeal, ruling.Outcome, null)
            : null;
    }
}
