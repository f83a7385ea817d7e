namespace CaseTracker.Core.Amounts;

/// <summary>How several payors owe a sum.</summary>
public enum Liability
{
    NotFound,
    Sole,
    Joint,
    Several,
    JointAndSeveral,
}
