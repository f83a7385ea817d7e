namespace CaseTracker.Web.Editing.Registry;

/// <summary>The entry that is given back, and the one that held it.</summary>
/// <param name="WithIt">The names of what had been merged into it before, which goes with it.</param>
/// <param name="IsAsBefore">True where the holder is then as it was before the merger.</param>
/// <param name="Head">The revision of the registry that is shown.</param>
public sealed record SplitSides(
    EntryItem Back,
    IReadOnlyList<string> WithIt,
    EntryItem Holder,
    bool IsAsBefore,
    DateOnly Merged,
    string Reason,
    int Head,
    EntryCases OfBack,
    EntryCases OfHolder
);
