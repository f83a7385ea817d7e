namespace CaseTracker.Core.Events;

public sealed record DocketOpened(string Docket) : Effect;
