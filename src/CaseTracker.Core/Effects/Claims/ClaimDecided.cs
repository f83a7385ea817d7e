using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim is decided, as to the named defendants or, where none is named, as to all.</summary>
public sealed record ClaimDecided(string Claim, ClaimOutcome Outcome, ClaimGround Ground, IReadOnlyList<string> Against) : Effect
{
    /// <summary>True where liability was found for a part of what the claim complains of, and the rest is open.</summary>
    public bool InPart { get; init; }

    /// <summary>Of a claim that whoever brought it has dropped: whether it is gone for good; null where sources do not say.</summary>
    public bool? WithPrejudice { get; init; }

    /// <summary>True where the court has said which remedy it will give, and no judgment gives it yet.</summary>
    public bool RemedyDecided { get; init; }
}
