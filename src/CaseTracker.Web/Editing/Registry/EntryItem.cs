using CaseTracker.Core;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>An entry of the registry in a list of editors.</summary>
/// <param name="Others">Its other names, as many as tell why it was found.</param>
public sealed record EntryItem(string Id, string Name, string Others)
{
    private const int MostNames = 5;

    public static EntryItem From(IRegistryEntry entry)
    {
        var name = entry.NewestName();
        return new(entry.Id, name, Prose.List(entry.AllNames.Where(text => text != name).Take(MostNames).Select(text => $"“{text}”")));
    }

    public static IReadOnlyList<EntryItem> From(IEnumerable<IRegistryEntry> entries) => [.. entries.Select(From)];
}
