namespace CaseTracker.Core.Cases;

/// <summary>Which of a document's days a date is.</summary>
public enum DateRole
{
    Unstated,
    Filed,
    Entered,
    Signed,
    Served,
    Effective,
    Argued,
    Decided,
    Reported,
}
