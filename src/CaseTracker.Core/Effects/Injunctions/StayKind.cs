namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>
/// An administrative stay only keeps things still until a motion is decided; one pending appeal is granted on its merits.
/// </summary>
public enum StayKind
{
    Administrative,
    PendingAppeal,
}
