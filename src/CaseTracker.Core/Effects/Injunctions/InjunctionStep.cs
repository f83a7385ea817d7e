using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>One turn in an injunction's life.</summary>
/// <param name="Event">Null where it ended by itself.</param>
/// <param name="When">For an end by itself: the days between which it falls.</param>
public sealed record InjunctionStep(string? Event, InjunctionStepKind Kind, DaySpan? When)
{
    /// <summary>The effect of the event; null where it ended by itself.</summary>
    public string? Effect { get; init; }

    /// <summary>Of an issue: what kind of injunction.</summary>
    public InjunctionKind? Issued { get; init; }

    /// <summary>Of a stay and of its end: what kind of stay.</summary>
    public StayKind? Stay { get; init; }

    /// <summary>Of what a court above did: whether it reversed or vacated.</summary>
    public ReviewOutcome? Review { get; init; }

    /// <summary>Of a stay: until when.</summary>
    public Term? Term { get; init; }

    /// <summary>The turn in a word or two: "issued", "stayed pending appeal".</summary>
    public string Turn => StateLabels.For(this);

    /// <summary>What more there is to say of it: the kind that was issued, the days that a stay lasts.</summary>
    public string? Detail => Issued is { } kind ? EnumTerm.For(kind) : StateLabels.Until(Term);

    /// <summary>The turn with its detail.</summary>
    public string What => Detail is { } detail ? $"{Turn}, {detail}" : Turn;
}
