namespace CaseTracker.Data.Cases;

/// <summary>What a list of cases is ordered by; cases that have no such value come last, whichever way it runs.</summary>
public enum CaseListSort
{
    Name,
    Filed,
    LastActivity,

    /// <summary>By the number alone: sums in different currencies are not converted.</summary>
    Award,
}
