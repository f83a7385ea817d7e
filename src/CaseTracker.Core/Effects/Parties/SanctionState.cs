using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>A sanction as a day found it.</summary>
/// <param name="Event">The event that imposed it.</param>
public sealed record SanctionState(SanctionKind Kind, IReadOnlyList<string> On, MonetaryAmount? Amount, string Event)
{
    /// <summary>For each of which the amount is due; null for a single sum.</summary>
    public SanctionPeriod? Per { get; init; }

    /// <summary>The first day for which it is due, where that is known.</summary>
    public DateOnly? AccruesFrom { get; init; }

    /// <summary>The event with which it ended, the order having been obeyed; null while it runs.</summary>
    public string? PurgedIn { get; init; }

    /// <summary>The day on which it ended, where that is known.</summary>
    public DateOnly? PurgedBy { get; init; }

    /// <summary>What has become due by the end of a day, computed: each day, week or month that has begun counts whole. Null where it is no
    /// periodic sanction, or the day from which or until which it runs is not known.</summary>
    public MonetaryAmount? AccruedBy(DateOnly day)
    {
        if (Per is not { } per || Amount is not { } amount || AccruesFrom is not { } from || (PurgedIn is not null && PurgedBy is null))
            return null;
        // On the day of obedience nothing more becomes due.
        var last = PurgedBy is { } purged && purged <= day ? purged.AddDays(-1) : day;
        if (last < from)
            return new MonetaryAmount(0, amount.Currency);
        var periods = per switch
        {
            SanctionPeriod.Day => last.DayNumber - from.DayNumber + 1,
            SanctionPeriod.Week => (last.DayNumber - from.DayNumber) / 7 + 1,
            _ => (last.Year - from.Year) * 12 + last.Month - from.Month + (last.Day >= from.Day ? 1 : 0),
        };
        return new MonetaryAmount(amount.Amount * periods, amount.Currency);
    }
}
