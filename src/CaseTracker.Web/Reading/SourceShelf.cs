using CaseTracker.Core;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Reading;

/// <summary>The sources of a case as the reader's day shows them, by class, with what each is cited for.</summary>
public sealed class SourceShelf
{
    /// <summary>The query key of the class, and its values: "court-record", "press".</summary>
    public const string ClassKey = "class";

    private readonly ILookup<string, (FactRef Holder, Citation Citation)> _citations;

    public SourceShelf(CaseView view)
    {
        Sources = view.Case.Sources;
        OriginCount = Origins.Count(view, Sources.Select(source => source.Id));
        _citations = CitedSources.All(view.Case).ToLookup(cited => cited.Citation.Source);
        Classes = [.. Sources.GroupBy(source => source.Class).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];
    }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<(SourceClass Class, int Count)> Classes { get; }

    /// <summary>How many sources speak for themselves: a copy, and what draws on an outlet already counted, adds none.</summary>
    public int OriginCount { get; }

    public IEnumerable<(FactRef Holder, Citation Citation)> CitationsOf(string sourceId) => _citations[sourceId];

    public static string Slug(SourceClass of) => Words.Of(of).Replace(' ', '-');

    /// <summary>The class that a filter names; null for none or an unknown one.</summary>
    public static SourceClass? Chosen(IReadOnlyDictionary<string, string> filters) =>
        filters.TryGetValue(ClassKey, out var text) && Words.TryRead<SourceClass>(text.Replace('-', ' '), out var chosen) ? chosen : null;

    /// <summary>What is wrong with the filters, as a reader needs it; null when nothing is.</summary>
    public static string? Refusal(IReadOnlyDictionary<string, string> filters) =>
        filters.TryGetValue(ClassKey, out var text) && Chosen(filters) is null
            ? $"class is one of {Prose.List(Enum.GetValues<SourceClass>().Select(Slug))}; it was “{text}”"
            : null;
}
