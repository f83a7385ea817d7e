namespace CaseTracker.Core.Editing;

/// <summary>How well the day of an event is known.</summary>
public enum DayForm
{
    OnThisDay,
    OnOrBefore,
    OnOrAfter,
    Between,
    AboutThisDay,
    InThisMonth,
    InThisYear,
}
