namespace CaseTracker.Core.Sources;

public enum StandingKind
{
    Alleged,
    Admitted,
    Found,
    Reversed,
    Reported,
    Inferred,
}
