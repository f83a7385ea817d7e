namespace CaseTracker.Core.Cases;

public enum InjunctionKind
{
    TemporaryRestrainingOrder,
    Preliminary,
    Permanent,
    Consent,
}
