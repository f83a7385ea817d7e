using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Diffing;

/// <summary>Two people changed one case at once: joins what does not collide, field by field, and names what does.</summary>
/// <remarks>It works on the case file, so that no key can be forgotten. Lists of records are joined by id; a list without ids, like the
/// judges of a ruling, is one value.</remarks>
public static class CaseMerge
{
    private const string IdKey = "id";

    /// <param name="origin">The case that both began with.</param>
    /// <param name="mine">The later of the two.</param>
    /// <param name="theirs">The one that stands; its value holds wherever both changed one field and nothing else was chosen.</param>
    /// <param name="keepMine">The places of collisions at which mine is to hold instead.</param>
    public static MergeResult Merge(CaseDocument origin, CaseDocument mine, CaseDocument theirs, IReadOnlySet<string>? keepMine = null)
    {
        var join = new Join(keepMine ?? new HashSet<string>());
        var merged = join.Of("", origin.Tree(), mine.Tree(), theirs.Tree())!;
        return new MergeResult(CaseFile.Read(Encoding.UTF8.GetBytes(merged.ToJsonString())), join.Collisions);
    }

    private sealed class Join(IReadOnlySet<string> keepMine)
    {
        public List<MergeCollision> Collisions { get; } = [];

        public JsonNode? Of(string path, JsonNode? origin, JsonNode? mine, JsonNode? theirs)
        {
            if (JsonNode.DeepEquals(mine, theirs) || JsonNode.DeepEquals(origin, mine))
                return theirs?.DeepClone();
            if (JsonNode.DeepEquals(origin, theirs))
                return mine?.DeepClone();
            return (mine, theirs) switch
            {
                (JsonObject one, JsonObject other) => Objects(path, origin as JsonObject ?? [], one, other),
                (JsonArray one, JsonArray other) when HasIds(one) && HasIds(other) && HasIds(origin) => Records(
                    path,
                    origin as JsonArray ?? [],
                    one,
                    other
                ),
                _ => Collide(path, origin, mine, theirs),
            };
        }

        private JsonObject Objects(string path, JsonObject origin, JsonObject mine, JsonObject theirs)
        {
            var joined = new JsonObject();
            foreach (var key in theirs.Select(pair => pair.Key).Union(mine.Select(pair => pair.Key)))
                if (Of(path.Length == 0 ? key : $"{path}.{key}", origin[key], mine[key], theirs[key]) is { } value)
                    joined[key] = value;
            return joined;
        }

        private JsonArray Records(string path, JsonArray origin, JsonArray mine, JsonArray theirs)
        {
            var joined = new JsonArray();
            foreach (var id in Ids(theirs).Union(Ids(mine)))
                if (Of($"{path}[{id}]", Find(origin, id), Find(mine, id), Find(theirs, id)) is { } record)
                    joined.Add(record);
            return joined;
        }

        private JsonNode? Collide(string path, JsonNode? origin, JsonNode? mine, JsonNode? theirs)
        {
            var isMine = keepMine.Contains(path);
            Collisions.Add(new MergeCollision(path, Text(origin), Text(mine), Text(theirs), isMine));
            return (isMine ? mine : theirs)?.DeepClone();
        }

        private static bool HasIds(JsonNode? node) =>
            node is null || node is JsonArray array && array.All(jsonNode => IdOf(jsonNode) is not null);

        private static string? IdOf(JsonNode? item) =>
            item is JsonObject record && record[IdKey] is JsonValue value && value.TryGetValue(out string? id) ? id : null;

        private static IEnumerable<string> Ids(JsonArray records) => records.Select(record => IdOf(record)!);

        private static JsonNode? Find(JsonArray records, string id) => records.FirstOrDefault(record => IdOf(record) == id);

        private static string? Text(JsonNode? node) =>
            node is JsonValue value && value.TryGetValue(out string? text) ? text : node?.ToJsonString();
    }
}
