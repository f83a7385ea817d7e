using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.State;

/// <summary>When a period that a court set runs out, by that court's rule for Saturdays, Sundays and holidays.</summary>
internal static class PeriodEnd
{
    /// <param name="docket">The docket of the event that set the period; it tells the court.</param>
    public static DaySpan Of(Period period, DaySpan start, CourtCase courtCase, string? docket)
    {
        var rule = PeriodRule.For(courtCase.Dockets.FirstOrDefault(item => item.Id == docket)?.Court);
        return new DaySpan(
            start.Earliest is { } first ? rule.LastDay(period.EndFrom(first)).Earliest : null,
            start.Latest is { } last ? rule.LastDay(period.EndFrom(last)).Latest : null
        );
    }
}
