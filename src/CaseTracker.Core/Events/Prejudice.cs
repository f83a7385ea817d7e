namespace CaseTracker.Core.Events;

public enum Prejudice
{
    NotStated,
    With,
    Without,
}
