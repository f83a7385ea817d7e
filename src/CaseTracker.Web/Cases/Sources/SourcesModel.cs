using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Cases.Sources;

/// <summary>The sources of a case as the reader's day shows them, by class, with what each is cited for and what it printed.</summary>
public sealed class SourcesModel
{
    /// <summary>The query key of the class, and its values: "court-record", "press".</summary>
    public const string ClassKey = "class";

    /// <summary>The query key of how printed values stand to the record, and its values: "differs", "fits-several".</summary>
    public const string ValuesKey = "values";

    private readonly ILookup<string, (FactRef Holder, Citation Citation)> _citations;

    public SourcesModel(CaseView view, IReadOnlyDictionary<string, string> filters)
    {
        Class = ReadFilter<SourceClass>(filters, ClassKey);
        Values = ReadFilter<MatchLevel>(filters, ValuesKey);
        All = view.Case.Sources;
        OriginCount = view.Support(All.Select(source => source.Id)).Origins.Count;
        var values = view.Reconciled().ToList();
        ValueCount = values.Count;
        Agreements =
        [
            .. values.GroupBy(value => value.Verdict.Agreement()).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())),
        ];
        var printed = values
            .Where(value => value.Verdict.Agreement() == Values)
            .Select(value => value.Citation)
            .ToHashSet<Citation>(ReferenceEqualityComparer.Instance);
        _citations = CitedSources
            .All(view.Case)
            .Where(cited => Values is null || printed.Contains(cited.Citation))
            .ToLookup(cited => cited.Citation.Source);
        Classes =
        [
            .. All.Where(source => Values is null || _citations.Contains(source.Id))
                .GroupBy(source => source.Class)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];
        Query = filters.GetValueOrDefault(FindBox.Key);
        var search = new WordSearch(Query);
        Shown =
        [
            .. All.Where(source =>
                (Class is null || source.Class == Class)
                && (Values is null || _citations.Contains(source.Id))
                && (search.IsEmpty || search.Finds(WordsOf(view.Reading.Named(source))))
            ),
        ];
    }

    public static string[] Keys { get; } = [ClassKey, ValuesKey, FindBox.Key];

    /// <summary>The words that are looked for; null for none.</summary>
    public string? Query { get; }

    /// <summary>The class that the filter names; null for every class.</summary>
    public SourceClass? Class { get; }

    /// <summary>Which printed values the filter asks for; null for all, and for sources that printed none.</summary>
    public MatchLevel? Values { get; }

    public IReadOnlyList<Source> All { get; }

    /// <summary>Those that the filters let through.</summary>
    public IReadOnlyList<Source> Shown { get; }

    /// <summary>How many sources of each class there are; under a filter of values, how many of them printed such a value.</summary>
    public IReadOnlyList<(SourceClass Class, int Count)> Classes { get; }

    /// <summary>How many printed values stand how to the record; groups without a value are left out.</summary>
    public IReadOnlyList<(MatchLevel Agreement, int Count)> Agreements { get; }

    public int ValueCount { get; }

    /// <summary>How many sources speak for themselves: a copy, and what draws on an outlet already counted, adds none.</summary>
    public int OriginCount { get; }

    /// <summary>What the source is cited for; under a filter of values, the citations that print such a value.</summary>
    public IEnumerable<(FactRef Holder, Citation Citation)> CitationsOf(string sourceId) => _citations[sourceId];

    public static string Slug<T>(T of)
        where T : struct, Enum => EnumTerm.For(of).Replace(' ', '-');

    /// <summary>What is wrong with the filters, as a reader needs it; null when nothing is.</summary>
    public static string? Refusal(IReadOnlyDictionary<string, string> filters) =>
        Refusal<SourceClass>(filters, ClassKey) ?? Refusal<MatchLevel>(filters, ValuesKey);

    private IEnumerable<string?> WordsOf(Source source) =>
        [
            source.Title,
            source.Publisher,
            source.Url,
            EnumTerm.For(source.Class),
            .. _citations[source.Id]
                .SelectMany(cited => cited.Citation.Reported.Select(value => value.Printed).Append(cited.Citation.Quote)),
        ];

    private static string? Refusal<T>(IReadOnlyDictionary<string, string> filters, string key)
        where T : struct, Enum =>
        filters.TryGetValue(key, out var text) && ReadFilter<T>(filters, key) is null
            ? $"{key} is one of {Prose.List(Enum.GetValues<T>().Select(Slug))}; it was “{text}”"
            : null;

    private static T? ReadFilter<T>(IReadOnlyDictionary<string, string> filters, string key)
        where T : struct, Enum =>
        filters.TryGetValue(key, out var text) && EnumTerm.TryRead<T>(text.Replace('-', ' '), out var chosen) ? chosen : null;
}
