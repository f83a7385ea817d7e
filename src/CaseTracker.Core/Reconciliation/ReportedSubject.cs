namespace CaseTracker.Core.Reconciliation;

/// <summary>What kind of fact a value is printed for.</summary>
internal enum ReportedSubject
{
    Other,
    Number,
    Date,
    Count,
    Name,
}
