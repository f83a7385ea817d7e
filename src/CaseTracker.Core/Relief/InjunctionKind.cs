namespace CaseTracker.Core.Relief;

public enum InjunctionKind
{
    TemporaryRestrainingOrder,
    Preliminary,
    Permanent,
    Consent,
}
