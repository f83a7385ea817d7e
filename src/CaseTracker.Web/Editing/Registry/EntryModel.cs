using CaseTracker.Core.Registry;
using CaseTracker.Data.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>One entry of the registry, and those that it may be merged into.</summary>
/// <param name="Like">Much alike.</param>
/// <param name="Sought">The name of the one that it may be merged into, as it was typed.</param>
/// <param name="Merges">True where the person may merge, or would be asked for a second factor first.</param>
/// <param name="Former">What was merged into it.</param>
public sealed record EntryModel(
    RegistryKind Of,
    EntryItem Entry,
    EntryCases Cases,
    IReadOnlyList<EntryItem> Like,
    string Sought,
    IReadOnlyList<EntryItem> Found,
    bool Merges,
    IReadOnlyList<MergedEntry> Former,
    string? Notice
)
{
    public static EntryModel From(
        RegistryKind of,
        IRegistryEntry entry,
        IReadOnlyList<IRegistryEntry> all,
        EntryUse use,
        string sought,
        bool merges,
        string? notice
    ) =>
        new(
            of,
            EntryItem.From(entry),
            EntryCases.From(use),
            EntryItem.From(EntrySearch.Like(all, entry)),
            sought,
            EntryItem.From(EntrySearch.Find(all.Where(other => other.Id != entry.Id), sought)),
            merges,
            [.. entry.Former.Select(former => MergedEntry.From(of, entry, former))],
            notice
        );
}
