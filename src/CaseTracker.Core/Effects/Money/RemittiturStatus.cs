namespace CaseTracker.Core.Effects.Money;

public enum RemittiturStatus
{
    None,

    /// <summary>Offered; whether the plaintiff accepted is not known, so both figures are shown.</summary>
    AcceptanceNotKnown,
    Accepted,
    Refused,
}
