namespace CaseTracker.Data.Registry;

/// <summary>In which cases somebody stands.</summary>
/// <param name="Count">In how many.</param>
/// <param name="Newest">The slugs and names of those taken in last, at most <see cref="RegistryLibrary.CasesPerPage"/>.</param>
public sealed record EntryUse(int Count, IReadOnlyList<(string Slug, string Name)> Newest);
