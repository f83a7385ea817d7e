using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

public sealed record DocketStayed(string Docket) : Effect;
