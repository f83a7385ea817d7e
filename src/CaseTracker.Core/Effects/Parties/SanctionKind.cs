namespace CaseTracker.Core.Events;

public enum SanctionKind
{
    Evidentiary,
    Monetary,
    Terminating,
    Contempt,
}
