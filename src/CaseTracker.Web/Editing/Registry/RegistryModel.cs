using CaseTracker.Core.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>What was looked for in the registry and what was found.</summary>
/// <param name="Mergers">Merged last, the newest first.</param>
public sealed record RegistryModel(
    string Sought,
    IReadOnlyList<EntryItem> Parties,
    IReadOnlyList<EntryItem> Judges,
    IReadOnlyList<MergedEntry> Mergers
)
{
    private const int MostMergers = 20;

    public static RegistryModel From(SharedRegistry registry, string sought) =>
        new(
            sought,
            EntryItem.From(EntrySearch.Find<IRegistryEntry>(registry.Parties, sought)),
            EntryItem.From(EntrySearch.Find<IRegistryEntry>(registry.Judges, sought)),
            [
                .. Enum.GetValues<RegistryKind>()
                    .SelectMany(of =>
                        registry.EntriesOf(of).SelectMany(entry => entry.Former.Select(former => MergedEntry.From(of, entry, former)))
                    )
                    .OrderByDescending(merger => merger.Merged)
                    .Take(MostMergers),
            ]
        );
}
