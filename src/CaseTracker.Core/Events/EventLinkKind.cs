namespace CaseTracker.Core.Events;

public enum EventLinkKind
{
    Decides,
    RespondsTo,
    Adjusts,
    AppealsFrom,
    Follows,
}
