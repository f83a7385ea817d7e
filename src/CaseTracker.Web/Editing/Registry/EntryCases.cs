using CaseTracker.Data.Registry;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>The cases in which somebody stands.</summary>
/// <param name="Count">Of all; the newest are named.</param>
public sealed record EntryCases(int Count, IReadOnlyList<CaseChoice> Newest)
{
    public static EntryCases From(EntryUse use) => new(use.Count, [.. use.Newest.Select(pair => new CaseChoice(pair.Slug, pair.Name))]);
}
