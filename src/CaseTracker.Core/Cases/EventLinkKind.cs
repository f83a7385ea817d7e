namespace CaseTracker.Core.Cases;

public enum EventLinkKind
{
    Decides,
    RespondsTo,
    Adjusts,
    AppealsFrom,
    Follows,
}
