using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim as a day found it.</summary>
/// <param name="Interlocutory">True until a judgment that covers the claim is entered.</param>
public sealed record ClaimState(Claim Claim, IReadOnlyList<ClaimResult> Results, bool Asserted, bool Interlocutory);
