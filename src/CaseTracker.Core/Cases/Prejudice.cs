namespace CaseTracker.Core.Cases;

public enum Prejudice
{
    NotStated,
    With,
    Without,
}
