using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>
/// The stay of a docket ends, or a removed case comes back: because the court says so, or by inference from later filings
/// (<see cref="Effect.Inferred"/>).
/// </summary>
public sealed record DocketResumed(string Docket) : Effect;
