namespace CaseTracker.Core.Sources;

public enum EvidentiaryStatusKind
{
    Alleged,
    Admitted,
    Found,
    Reversed,
    Reported,
    Inferred,
}
