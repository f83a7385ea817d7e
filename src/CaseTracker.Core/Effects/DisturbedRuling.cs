using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.Effects;

/// <summary>A ruling that no longer has effect.</summary>
/// <param name="Ruling">The event that was the ruling.</param>
/// <param name="By">The decision that undid it.</param>
/// <param name="HeldBy">The event with which that took hold: a mandate, or the decision itself.</param>
public sealed record DisturbedRuling(string Ruling, string By, string HeldBy, ReviewOutcome Outcome)
{
    /// <summary>The docket of the appeal in which it was undone; null where a decision on review did it.</summary>
    internal string? Docket { get; init; }

    /// <summary>The parts that the same decision affirmed.</summary>
    internal IReadOnlyList<PartReviewed> Spared { get; init; } = [];

    internal bool SparesClaim(string claim) => Spared.Any(part => part.Claim == claim);

    internal bool SparesAward(string award) => Spared.Any(part => part.Award == award && part.Component is null);

    internal bool SparesInjunction(string injunction) => Spared.Any(part => part.Injunction == injunction && part.Clause is null);
}
