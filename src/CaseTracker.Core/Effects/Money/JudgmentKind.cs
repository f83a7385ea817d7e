namespace CaseTracker.Core.Effects.Money;

public enum JudgmentKind
{
    Final,
    Partial,
    Consent,
    Default,
}
