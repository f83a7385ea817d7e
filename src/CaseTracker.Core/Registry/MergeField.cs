namespace CaseTracker.Core.Registry;

/// <summary>A field of two entries side by side.</summary>
/// <param name="Key">As in the registry file.</param>
/// <param name="Into">What the entry that stays has, a line each; empty where it has nothing.</param>
/// <param name="From">What the entry that goes has.</param>
/// <param name="Sides">What can be chosen, and first what holds where nothing is; one where there is nothing to choose.</param>
public sealed record MergeField(
    string Key,
    string Label,
    IReadOnlyList<string> Into,
    IReadOnlyList<string> From,
    IReadOnlyList<MergeSide> Sides
);
