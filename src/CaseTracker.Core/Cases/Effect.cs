using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Cases;

/// <summary>What an event changed. A closed union: every kind stands in this folder beside its descriptor.</summary>
/// <remarks>
/// Takes hold on its event's date unless <see cref="From"/> says otherwise, and lasts unless <see cref="Until"/> ends it.
/// </remarks>
public abstract record Effect
{
    private protected Effect() { }

    /// <summary>Unique under its event and permanent.</summary>
    public required string Id { get; init; }

    /// <summary>When it takes hold, where that is not the event's date.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The ends of which the earliest counts; empty when it has none.</summary>
    public IReadOnlyList<Ending> Until { get; init; } = [];

    /// <summary>True where the record infers it from later events and no document says it.</summary>
    public bool Inferred { get; init; }

    public string? Note { get; init; }
}
