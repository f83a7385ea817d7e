using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>What the court above did with one part of what was decided below: a sum, a claim, an injunction or one clause of it.</summary>
/// <remarks>The outcome is about the part itself, not about what another court had said of it.</remarks>
public sealed record PartReviewed(ReviewOutcome Outcome)
{
    /// <summary>The id of an award; null where the part is something else.</summary>
    public string? Award { get; init; }

    /// <summary>One component of the award; null for the whole of it.</summary>
    public ComponentKind? Component { get; init; }

    /// <summary>What a modified component is now, in the award's currency.</summary>
    public decimal? To { get; init; }

    /// <summary>The id of a claim; null where the part is something else.</summary>
    public string? Claim { get; init; }

    /// <summary>The defendants to the claim, or the payors of the award, whom the outcome concerns, by id; empty for all.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>The id of an injunction; null where the part is something else.</summary>
    public string? Injunction { get; init; }

    /// <summary>One clause of the injunction, by id; null for the whole of it.</summary>
    public string? Clause { get; init; }

    /// <summary>True where the part no longer stands.</summary>
    public bool IsUndoing => Outcome is ReviewOutcome.Reversed or ReviewOutcome.Vacated;

    /// <summary>True where this says anew what becomes of all that <paramref name="earlier"/> is about.</summary>
    public bool Covers(PartReviewed earlier) =>
        (Award, Claim, Injunction) == (earlier.Award, earlier.Claim, earlier.Injunction)
        && (Component is null || Component == earlier.Component)
        && (Clause is null || Clause == earlier.Clause)
        && (Against.Count == 0 || (earlier.Against.Count > 0 && earlier.Against.All(Against.Contains)));
}
