namespace CaseTracker.Core.Registry;

/// <summary>An entry that was merged into another. Its id is never given to somebody else: it leads to the entry that took it in.</summary>
/// <param name="Names">The names under which it was listed, the newest last.</param>
/// <param name="Merged">The day on which it was merged.</param>
/// <param name="Reason">Why the two are one; readers see it.</param>
public sealed record FormerEntry(string Id, IReadOnlyList<string> Names, DateOnly Merged, string Reason);
