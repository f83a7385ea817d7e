using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Diffing;

/// <summary>Whether a change is one of wording alone: no record comes or goes, and no date, sum, person, effect or source is touched. What
/// its author calls it does not count.</summary>
public static class WordingOnly
{
    private static readonly HashSet<string> Prose = ["title", "note", "dateNote", "about"];

    /// <summary>True when two states of a case differ in their prose at most.</summary>
    public static bool Between(CourtCase before, CourtCase after) => JsonNode.DeepEquals(Bare(before), Bare(after));

    private static JsonNode Bare(CourtCase courtCase)
    {
        var root = JsonNode.Parse(CaseFile.Write(courtCase))!;
        Strip(root);
        return root;
    }

    // The keys stay: to add a note or to take one out is more than to word it otherwise.
    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray items)
            foreach (var item in items)
                Strip(item);
        if (node is not JsonObject record)
            return;
        foreach (var key in record.Select(pair => pair.Key).ToList())
        {
            // The text of an event tells it; that of a clause is what a court ordered, and that of a lead what editors made of it all.
            if (
                record[key] is JsonValue
                && (Prose.Contains(key) || key == "text" && record.ContainsKey("date") && !record.ContainsKey("restsOn"))
            )
                record[key] = "";
            else
                Strip(record[key]);
        }
    }
}
