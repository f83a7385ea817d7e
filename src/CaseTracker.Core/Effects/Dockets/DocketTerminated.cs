using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

public sealed record DocketTerminated(string Docket) : Effect;
