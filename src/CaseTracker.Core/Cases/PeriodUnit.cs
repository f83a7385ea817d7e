namespace CaseTracker.Core.Cases;

public enum PeriodUnit
{
    Days,
    Weeks,
    Months,
    Years,
}
