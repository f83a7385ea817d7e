namespace CaseTracker.Core.Effects.Injunctions;

public enum InjunctionStatus
{
    NotIssued,
    InForce,
    Stayed,

    /// <summary>A stay with an end that may have come: stayed or in force, and the record can't tell.</summary>
    StayedOrInForce,
    Dissolved,
    Expired,
    Undone,

    /// <summary>Issued, to take effect on a later day.</summary>
    NotYetInEffect,
}
