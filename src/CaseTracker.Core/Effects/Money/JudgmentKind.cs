namespace CaseTracker.Core.Events;

public enum JudgmentKind
{
    Final,
    Partial,
    Consent,
    Default,
}
