using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim is decided, as to the named defendants or, where none is named, as to all.</summary>
public sealed record ClaimDecided(string Claim, ClaimOutcome Outcome, ClaimGround Ground, IReadOnlyList<string> Against) : Effect;
