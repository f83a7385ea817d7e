using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects;

/// <summary>What a rule of the fold may ask of the record that is folded. It is the same for all effects of one fold.</summary>
internal interface IFoldRecord
{
    CourtCase Case { get; }

    /// <summary>The reader's day; terms are judged on it.</summary>
    DateOnly Day { get; }

    /// <exception cref="KeyNotFoundException">The case has no such event.</exception>
    CaseEvent Event(string id);

    /// <summary>True where a court above has taken the effect of a ruling away by the day.</summary>
    bool IsUndone(string eventId);

    /// <summary>
    /// The days on which an ending comes, for an effect that took hold within <paramref name="start"/>; null where it has not come.
    /// </summary>
    DaySpan? EndOf(Ending ending, DaySpan start, string? docket);
}
