using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>A day still to come: a deadline, a hearing, or an end that comes by itself.</summary>
/// <param name="When">Within which days.</param>
/// <param name="Date">The date as written, where there is one.</param>
/// <param name="Event">The event that set it.</param>
/// <param name="Key">Tells it apart among those of its event, and stays: the id of the effect.</param>
public sealed record UpcomingDate(string What, DaySpan When, PartialDate? Date, string Event, string Key)
{
    /// <summary>How what begins to bind on its day is told.</summary>
    internal const string TakesEffect = "takes effect";

    /// <summary>True for a day by which somebody must act: who has acted has no such day to come.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>"Hearing (motion to dismiss): 4 June 2020", "The permanent injunction of 10 January 2020 takes effect on 1 February
    /// 2020".</summary>
    /// <param name="when">The day in words.</param>
    public string Told(string when) =>
        Date is { } date && What.EndsWith(TakesEffect, StringComparison.Ordinal) ? $"{Prose.Capital(What)} {DateFormatter.InSentence(date)}"
        : What.TrimEnd('.').Split(": ", 2) is [var kind, var what] ? $"{Prose.Capital(kind)} ({what}): {when}"
        : $"{Prose.Capital(What.TrimEnd('.'))}: {when}";
}
