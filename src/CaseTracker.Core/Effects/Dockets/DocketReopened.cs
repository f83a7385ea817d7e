using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

public sealed record DocketReopened(string Docket) : Effect;
