namespace CaseTracker.Web.Cases.Templates;

/// <summary>Days on which a page differs by nothing but the words of its day, unless something in it counts the days.</summary>
/// <remarks>They lie between two turning days of the case, on one side of today, and in one year, which is what drawings are as wide as.
/// Whatever a page asks of a day is whether another was before it; what is answered alike on the first and the last of them is answered so
/// on all.</remarks>
internal readonly record struct TemplateDays(DateOnly First, DateOnly Last)
{
    /// <summary>Fewer are not worth the making.</summary>
    private const int Fewest = 5;

    public DateOnly Middle => First.AddDays((Last.DayNumber - First.DayNumber) / 2);

    /// <summary>Those around the reader's day; null for today, for what was known on another day, and where they are few.</summary>
    public static TemplateDays? Around(CaseView view)
    {
        var (day, today) = (view.AsOf, view.Reading.Today);
        if (day == today || view.Time.KnownAt is not null)
            return null;
        var (first, last) = view.Published.History.Turnings.DaysAround(day);
        first = Later(first, new DateOnly(day.Year, 1, 1));
        last = Earlier(last, new DateOnly(day.Year, 12, 31));
        var days = day < today ? new TemplateDays(first, Earlier(last, today.AddDays(-1))) : new(Later(first, today.AddDays(1)), last);
        return days.Last.DayNumber - days.First.DayNumber + 1 < Fewest ? null : days;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
