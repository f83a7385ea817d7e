namespace CaseTracker.Core.Events;

public sealed record DocketReopened(string Docket) : Effect;
