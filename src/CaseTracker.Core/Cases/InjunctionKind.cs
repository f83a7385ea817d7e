namespace CaseTracker.Core.Cases;

public enum InjunctionKind
{
    TemporaryRestrainingOrder,
    Preliminary,
    Permanent,
    Consent,

    /// <summary>A court forbids parties or counsel to speak in public of persons or matters.</summary>
    GagOrder,

    /// <summary>Another order to do something, as one that cancels licences or certificates.</summary>
    Order,
}
