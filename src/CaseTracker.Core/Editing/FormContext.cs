using System.Text.Json.Nodes;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Editing;

/// <summary>What a record needs of its surroundings while it is written: its own id, and where sources that come with it go.</summary>
/// <param name="id">The id that the record has, or will have.</param>
/// <param name="sources">The sources of the case; new ones are added.</param>
internal sealed class FormContext(string id, JsonArray sources)
{
    /// <summary>Stands in facts for the id of the record that is being filled in, while it has none.</summary>
    public const string ThisRecord = "this-record";

    /// <summary>Where in the form each new source is filled in, by its place among the sources of the case.</summary>
    public Dictionary<int, string> NewSources { get; } = [];

    public string Own(string typed) => FactRef.Parse(typed).TryGet(out var fact) ? fact.Renamed(ThisRecord, id).Text : typed;

    /// <summary>Where a citation brings a source of its own, adds that to the case and gives its id; null for every other record.</summary>
    public string? Cite(JsonObject form, FormShape shape, string path)
    {
        if (
            shape.Name != nameof(Citation)
            || form[RecordForms.NewSource] is not JsonObject filled
            || FormValues.Typed(form["source"]).Length > 0
        )
            return null;
        var at = $"{path}.{RecordForms.NewSource}";
        var source = FormValues.ToFile(filled, RecordForms.For(RecordKind.Source), at, this);
        if (source.Count == 0)
            return null;
        source["id"] = RecordIds.Free(sources, RecordIds.TitleOf(source));
        NewSources[sources.Count] = at;
        sources.Add(source);
        return (string)source["id"]!;
    }
}
