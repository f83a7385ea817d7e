using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.State;

/// <summary>Someone's part in the case that may have begun by the day, and is not shown as a fact of it.</summary>
/// <param name="Fact">The record, or the field of it.</param>
/// <param name="What">As readers call it: "Davis Polk as counsel for WhatsApp Inc.".</param>
/// <param name="Begins">Its start as far as recorded; null where none is.</param>
/// <param name="FirstSeen">The date of the earliest dated source that has it, where no start is recorded.</param>
public sealed record PossibleRecord(FactRef Fact, string What, PartialDate? Begins, PartialDate? FirstSeen, IReadOnlyList<Citation> Sources)
{
    /// <summary>"began on or before 15 November 2023", "first seen in a source of 26 March 2024", "start not found".</summary>
    public string When =>
        Begins is { } start ? $"began {DateFormatter.InSentence(start)}"
        : FirstSeen is { } seen ? $"first seen in a source of {DateFormatter.Label(seen)}"
        : "start not found";
}
