namespace CaseTracker.Core.Effects.Money;

public enum RemittiturStatus
{
    None,

    /// <summary>Offered; whether the plaintiff accepted is not known, so the cut is conditional.</summary>
    AcceptanceNotKnown,
    Accepted,
    Refused,
}
