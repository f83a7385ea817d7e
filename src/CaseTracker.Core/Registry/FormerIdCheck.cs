using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Registry;

/// <summary>Finds former ids that would lead to two places. Since none may be the id of an entry, none leads on to another, let alone in a circle.</summary>
internal static class FormerIdCheck
{
    public static IEnumerable<CaseFileError> Of(SharedRegistry registry) => [.. Of("parties", "party", registry.Parties), .. Of("judges", "judge", registry.Judges)];

    private static IEnumerable<CaseFileError> Of(string list, string kind, IReadOnlyList<IRegistryEntry> entries)
    {
        var places = entries.Select((one, i) => (one.Id, Path: $"{list}[{i}] ({one.Id})")).DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Path);
        var seen = new Dictionary<string, string>();
        foreach (var (path, id) in entries.SelectMany((one, i) => one.Former.Select((former, j) => ($"{list}[{i}] ({one.Id}).former[{j}] ({former.Id}).id", former.Id))))
        {
            if (places.TryGetValue(id, out var own)) yield return new CaseFileError(path, $"\"{id}\" is the id of {Prose.A(kind)} of its own, {own}; a former id belongs to an entry that is there no more");
            else if (!seen.TryAdd(id, path)) yield return new CaseFileError(path, $"\"{id}\" stands as {seen[id]} already; a former id leads to one entry");
        }
    }
}
