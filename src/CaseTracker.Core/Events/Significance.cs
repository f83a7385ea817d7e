namespace CaseTracker.Core.Events;

public enum Significance
{
    Normal,
    Key,
    Minor,
}
