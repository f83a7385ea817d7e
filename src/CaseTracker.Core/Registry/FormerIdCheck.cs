using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Registry;

/// <summary>Finds former ids that would lead to two places. Since none may be the
/// id of an entry, none leads on to another, let alone in a circle.</summary>
internal static class FormerIdCheck
{
    public static IEnumerable<CaseFileError> Run(SharedRegistry registry) =>
        [.. Run("parties", "party", registry.Parties), .. Run("judges", "judge", registry.Judges)];

    private static IEnumerable<CaseFileError> Run(string list, string kind, IReadOnlyList<IRegistryEntry> entries)
    {
        var places = entries
            .Select((entry, i) => (entry.Id, Path: $"{list}[{i}] ({entry.Id})"))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.Path);
        var seen = new Dictionary<string, string>();
        foreach (
            var (path, id) in entries.SelectMany(
                (registryEntry, i) =>
                    registryEntry.Former.Select(
                        (former, j) => ($"{list}[{i}] ({registryEntry.Id}).former[{j}] ({former.Id}).id", former.Id)
                    )
            )
        )
        {
            if (places.TryGetValue(id, out var own))
                yield return new CaseFileError(
                    path,
                    $"\"{id}\" is the id of {Prose.A(kind)} of its own, {own}; a former id belongs to an entry that is there no more"
                );
            else if (!seen.TryAdd(id, path))
                yield return new CaseFileError(path, $"\"{id}\" stands as {seen[id]} already; a former id leads to one entry");
        }
    }
}
