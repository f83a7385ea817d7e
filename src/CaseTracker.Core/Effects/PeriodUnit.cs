namespace CaseTracker.Core.Events;

public enum PeriodUnit
{
    Days,
    Weeks,
    Months,
    Years,
}
