namespace CaseTracker.Core.Cases;

public enum CaseRelation
{
    Related,
    SameDefendant,
    MirrorSuit,
    ReliedOn,
}
