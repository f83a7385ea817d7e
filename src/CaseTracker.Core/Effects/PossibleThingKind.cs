namespace CaseTracker.Core.Effects;

public enum PossibleThingKind
{
    Appeal,
    Petition,
    Settlement,
    Injunction,
    Award,

    /// <summary>A day that is still to come: a hearing, a trial or a deadline.</summary>
    Date,
}
