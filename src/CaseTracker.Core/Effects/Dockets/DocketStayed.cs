namespace CaseTracker.Core.Events;

public sealed record DocketStayed(string Docket) : Effect;
