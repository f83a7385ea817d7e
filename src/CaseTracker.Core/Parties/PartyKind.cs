namespace CaseTracker.Core.Parties;

public enum PartyKind
{
    Organisation,
    Person,
    Government,
}
