using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects;

/// <summary>One effect in its place, as its rule sees it: the event that has it, the reader's day, and what undid the ruling.</summary>
/// <param name="effectId">Unique under the event.</param>
/// <param name="bounds">The days on which the event may have happened.</param>
internal sealed class FoldStep(IFoldRecord record, CaseEvent happened, DaySpan bounds, string effectId)
{
    public string EffectId => effectId;

    /// <inheritdoc cref="Effect.From"/>
    public PartialDate? From { get; init; }

    /// <inheritdoc cref="Effect.Until"/>
    public IReadOnlyList<Ending> Until { get; init; } = [];

    /// <inheritdoc cref="Effect.Inferred"/>
    public bool Inferred { get; init; }

    /// <summary>The event with whose changes this is told: of a decision on appeal, the one with which it takes hold.</summary>
    public string ToldWith { get; init; } = happened.Id;

    /// <summary>Of a decision on appeal: how its changes are told to have come about.</summary>
    public string OnAppeal { get; init; } = "on appeal";

    /// <summary>How the event, which was a ruling, lost its effect later; null while it stands.</summary>
    public DisturbedRuling? Undoing { get; init; }

    /// <summary>True where what the ruling did is told and does not count.</summary>
    public bool IsUndone => Undoing is not null;

    public CourtCase Case => record.Case;

    public DateOnly Day => record.Day;

    public CaseEvent Event => happened;

    /// <summary>The days on which the effect may have taken hold.</summary>
    public DaySpan Start => From is { } from ? DaySpan.From(from) : bounds;

    /// <summary>The same place as what the event did by which the ruling lost its effect.</summary>
    public FoldStep By(DisturbedRuling undoing) =>
        new(record, record.Event(undoing.By), bounds, $"{happened.Id}-{effectId}") { ToldWith = undoing.HeldBy };

    /// <summary>When the effect ends by itself: the earliest of its endings, as far as each is known.</summary>
    public Term Term()
    {
        var ends = Until
            .Select(ending => (Days: record.EndOf(ending, Start, Event.Docket), IsEvent: ending.Event is not null))
            .Where(end => end.Days is not null)
            .Select(end => (Days: end.Days!.Value, end.IsEvent))
            .ToList();
        if (ends.Count == 0)
            return Effects.Term.Open;
        // An end that may come on any day leaves the earliest open; the latest is the least of those known.
        var latest = ends.Min(end => end.Days.Latest);
        return new Term(new DaySpan(ends.Any(end => end.Days.Earliest is null) ? null : ends.Min(end => end.Days.Earliest), latest))
        {
            IsEndedByEvent = latest is not null && ends.Exists(end => end.IsEvent && end.Days.Latest == latest),
        };
    }

    /// <inheritdoc cref="IFoldRecord.IsUndone"/>
    public bool IsRulingUndone(string eventId) => record.IsUndone(eventId);

    /// <exception cref="KeyNotFoundException">The case has no such event.</exception>
    public CaseEvent EventOf(string eventId) => record.Event(eventId);

    public string DocketName(string id) => Case.DocketName(id);

    public string PartyName(string id) => Case.PartyName(id, Day);

    public string PartyNames(IReadOnlyList<string> ids) => Prose.List(ids.Select(PartyName));
}
