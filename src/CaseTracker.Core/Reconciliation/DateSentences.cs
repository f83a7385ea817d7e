using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The one sentence that tells a reader how a printed date stands to the one on record.</summary>
internal sealed class DateSentences(string printed, RecordedDate known, string noun)
{
    private string Recorded => DateFormatter.Label(known.Date);

    // A day that was worked out from these words can't be confirmed by them.
    private string Derived(DayOfWeek weekday) =>
        known.Note?.Contains(weekday.ToString(), StringComparison.OrdinalIgnoreCase) ?? false
            ? ", which was worked out from such words"
            : "";

    public string Fits(MatchKind verdict, PartialDate date) =>
        verdict switch
        {
            MatchKind.Same => $"“{printed}” is the date on record, {Recorded}.",
            MatchKind.Coarser => $"“{printed}” fits the date on record, {Recorded}, and is less exact.",
            _ when date.Earliest >= known.Date.Earliest && date.Latest <= known.Date.Latest =>
                $"“{printed}” lies within the date on record, {Recorded}, and is narrower.",
            _ => $"“{printed}” shares some days with the date on record, {Recorded}.",
        };

    public string Impossible(DateOnly day) =>
        $"“{printed}” is not possible: {DateFormatter.Day(day)} was a {day.DayOfWeek}; the date on record is {WithWeekday()}.";

    public string Contradicts(PartialDate date, Docket? docketed)
    {
        var other = docketed is null
            ? ""
            : $"; it may be the day on which the appeal was docketed ({docketed.InSentence()}: {DateFormatter.Label(docketed.Filed)})";
        return date is { IsExactDay: true, Earliest: { } one } && known.Date is { IsExactDay: true, Earliest: { } day }
            ? $"“{printed}” is {Prose.Count(Math.Abs(one.DayNumber - day.DayNumber), "day")} "
                + $"{(one > day ? "after" : "before")} the date on record, {WithWeekday()}{other}."
            : $"“{printed}” does not fit the date on record, {Recorded}{other}.";
    }

    public string Relative(MatchKind verdict, PartialDate day, DateOnly written)
    {
        var start = $"“{printed}”, read against the {noun}’s own date, {DateFormatter.Day(written)}, is {DateFormatter.Label(day)}";
        return verdict switch
        {
            MatchKind.Same => $"{start}, the date on record{Derived(day.Earliest!.Value.DayOfWeek)}.",
            MatchKind.Contradicts => $"{start}; the date on record is {Recorded}.",
            _ => $"{start}, which fits the date on record, {Recorded}.",
        };
    }

    public string Open(DayOfWeek weekday) =>
        $"“{printed}” fits the date on record, {Recorded}, which was a {weekday}; the "
        + $"{noun}’s own day is not known, so which {weekday} it means stays open.";

    public string OpenBoth() =>
        $"“{printed}” can’t be tied to a day, since the {noun}’s own day is not known; the date on record is {Recorded}.";

    public string OtherWeekday(DateOnly day) =>
        $"“{printed}” does not fit the date on record, {DateFormatter.Day(day)}, which was a {day.DayOfWeek}.";

    public string EitherWay(IReadOnlyList<PartialDate> readings) =>
        $"“{printed}” may be {string.Join(" or ", readings.Select(DateFormatter.Label))}, and so fits the date on record, {Recorded}.";

    public string Approximate() => $"“{printed}” and the date on record, {Recorded}, are not both exact, so they are not compared.";

    public string Unread() =>
        known.Fact.IsDate
            ? $"“{printed}” gives no date of its own to compare; the date on record is {Recorded}."
            : $"“{printed}” is shown as printed; it gives no date to compare.";

    private string WithWeekday() =>
        known.Date is { IsExactDay: true, Earliest: { } day } ? $"{day.DayOfWeek}, {DateFormatter.Day(day)}" : Recorded;
}
