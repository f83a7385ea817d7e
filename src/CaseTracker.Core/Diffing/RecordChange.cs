using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Diffing;

/// <summary>A record that was added, changed or removed.</summary>
/// <param name="Id">Null for the case itself and for its coding, of which there is one each.</param>
/// <param name="Name">What readers call it, as the later state has it where both do: "Jury awards damages, 6 May 2025".</param>
/// <param name="Fields">What changed in it, never empty for a changed record;
/// of an added or removed one, what it says beyond its name.</param>
public sealed record RecordChange(RecordKind Kind, string? Id, string Name, RecordFate Fate, IReadOnlyList<FieldChange> Fields);
