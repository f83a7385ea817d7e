using System.Text.Json.Nodes;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Editing;

/// <summary>A record as an editor fills it in; any part may be missing or wrong while it is being typed.</summary>
public sealed class RecordDraft
{
    public required RecordKind Kind { get; init; }

    /// <summary>The id of the record that is changed; null for a new one.</summary>
    public string? Id { get; init; }

    /// <summary>What was filled in, by the keys of <see cref="FormField"/>: texts as typed, <c>true</c> where a box is ticked, lists and
    /// records within.</summary>
    public required JsonObject Value { get; init; }
}
