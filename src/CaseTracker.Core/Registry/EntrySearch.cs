using CaseTracker.Core.Parties;
using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Core.Registry;

/// <summary>Looks for entries of the registry by any name that they have or had, also one under which a merged entry was listed.</summary>
public static class EntrySearch
{
    public const int Most = 20;

    /// <summary>Those that have a name with the words in it, or one that is spelt
    /// almost as they are; those whose name begins so come first.</summary>
    public static IReadOnlyList<T> Find<T>(IEnumerable<T> entries, string text)
        where T : IRegistryEntry
    {
        var sought = NameForms.Bare(text);
        return sought.Length == 0
            ? []
            :
            [
                .. entries
                    .Where(item =>
                        item.Id == text
                        || item.AllNames.Any(name =>
                            NameForms.Bare(name) is var bare
                            && (bare.Contains(sought, StringComparison.Ordinal) || NameLikeness.IsNear(bare, sought))
                        )
                    )
                    .OrderByDescending(item => item.AllNames.Any(name => NameForms.Bare(name).StartsWith(sought, StringComparison.Ordinal)))
                    .ThenBy(item => item.NewestName(), StringComparer.OrdinalIgnoreCase)
                    .Take(Most),
            ];
    }

    /// <summary>The others whose names are much like those of an entry.</summary>
    public static IReadOnlyList<T> Like<T>(IEnumerable<T> entries, T entry)
        where T : IRegistryEntry
    {
        var names = entry.AllNames.Select(NameForms.Bare).ToList();
        return
        [
            .. entries
                .Where(item =>
                    item.Id != entry.Id
                    && item.AllNames.Any(name => NameForms.Bare(name) is var bare && names.Exists(own => NameLikeness.IsNear(bare, own)))
                )
                .Take(Most),
        ];
    }
}
