namespace CaseTracker.Core.Sources;

public enum EvidentiaryStatusKind
{
    Alleged,
    Admitted,
    Found,
    Held,
    Reversed,
    Reported,
    Inferred,
}
