namespace CaseTracker.Core.Diffing;

/// <summary>One thing that changed, in words for readers.</summary>
/// <param name="Field">What changed, as a noun in lower case: "date", "clause “Keep off.”: wording".</param>
/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it is gone.</param>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    private const int LongText = 60;
    private const int MostCharacters = 160;

    /// <summary>The same for a line among others: of long texts only the stretch that differs, and no more than a sentence.</summary>
    public FieldChange Brief
    {
        get
        {
            var (before, after) =
                Before is { Length: > LongText } && After is { Length: > LongText } ? WordDiff.Stretch(Before, After) : (Before, After);
            return this with { Before = Prose.Clip(before, MostCharacters), After = Prose.Clip(after, MostCharacters) };
        }
    }

    /// <summary>The change in one line: "date: 6 May 2025 → 7 May 2025".</summary>
    public override string ToString() =>
        (Before, After) switch
        {
            (null, _) => $"{Field}: {After} (added)",
            (_, null) => $"{Field}: {Before} (removed)",
            _ => $"{Field}: {Before} → {After}",
        };
}
