using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

public sealed record DocketOpened(string Docket) : Effect;
