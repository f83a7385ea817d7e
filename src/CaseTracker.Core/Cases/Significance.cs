namespace CaseTracker.Core.Cases;

public enum Significance
{
    Normal,
    Key,
    Minor,
}
