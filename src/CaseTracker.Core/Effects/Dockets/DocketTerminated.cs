namespace CaseTracker.Core.Events;

public sealed record DocketTerminated(string Docket) : Effect;
