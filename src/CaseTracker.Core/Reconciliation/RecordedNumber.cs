using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>A true number of the case, on record or derived from what is.</summary>
internal sealed record RecordedNumber
{
    public required FactRef Fact { get; init; }

    public required NumberKind Kind { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The fact in words: "the punitive part of the verdict".</summary>
    public required string Label { get; init; }

    public string? Currency { get; init; }

    /// <summary>The component that the number is of; null for totals and whatever is no part of an award.</summary>
    public ComponentKind? Component { get; init; }

    public bool IsTotal { get; init; }

    /// <summary>True for a component as an event left it that did not change it: the same number stands under an earlier event.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Another fact as which a citation may name it: <c>cut</c> for the cut of a part and of the whole.</summary>
    public FactRef? Alias { get; init; }

    /// <summary>"a jury" or "the court", where the number is of an award.</summary>
    public string? AwardedBy { get; init; }

    /// <summary>True when the ruling that gave the award was undone.</summary>
    public bool IsUndone { get; init; }

    public string Text => NumberText.Format(Kind, Value, Currency);

    public string LabelAndText => $"{Label} ({Text})";
}
