namespace CaseTracker.Core.Effects;

public enum PossibleThingKind
{
    Appeal,
    Petition,
    Settlement,
    Injunction,
    Award,
}
