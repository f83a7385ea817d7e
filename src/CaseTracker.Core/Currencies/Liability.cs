namespace CaseTracker.Core.Currencies;

/// <summary>How several payors owe a sum.</summary>
public enum Liability
{
    NotFound,
    Sole,
    Joint,
    Several,
    JointAndSeveral,
}
