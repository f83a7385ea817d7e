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

    /// <summary>True of what begins to bind on its day.</summary>
    public bool TakesHold => What.EndsWith(TakesEffect, StringComparison.Ordinal);

    /// <summary>", but for the part that is stayed": what does not begin to bind on the day.</summary>
    public string Except { get; init; } = "";

    public UpcomingDateKind Kind { get; init; } = UpcomingDateKind.Turn;

    /// <summary>What came after the day was set, so that it can't be told as coming: "the settlement", "the case was stayed"; null for
    /// nothing.</summary>
    public string? OvertakenBy { get; init; }

    /// <summary>"A trial (damages) had been set for 1 December 2025, before the settlement".</summary>
    /// <param name="when">The day in words.</param>
    public string ToldOvertaken(string when) =>
        $"{Prose.Capital(Prose.A(char.ToLowerInvariant(Named[0]) + Named[1..]))} had been set for {when}, " + $"before {OvertakenBy}";

    /// <summary>"Hearing (motion to dismiss): 4 June 2020", "The permanent injunction of 10 January 2020 takes effect on 1 February
    /// 2020".</summary>
    /// <param name="when">The day in words.</param>
    public string Told(string when) =>
        Date is { } date && TakesHold ? $"{Prose.Capital(What)} {DateFormatter.InSentence(date)}{Except}" : $"{Named}: {when}";

    /// <summary>"Hearing (motion to dismiss)"; "Jury trial", whose kind its words say.</summary>
    private string Named => Name(What);

    /// <inheritdoc cref="Named"/>
    internal static string Name(string set) =>
        set.TrimEnd('.').Split(": ", 2) is [var kind, var what]
            ? Prose.Capital(what.EndsWith(kind, StringComparison.OrdinalIgnoreCase) ? what : $"{kind} ({what})")
            : Prose.Capital(set.TrimEnd('.'));
}
