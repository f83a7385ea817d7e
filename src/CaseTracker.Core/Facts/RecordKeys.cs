using System.Collections.Frozen;

namespace CaseTracker.Core.Facts;

/// <summary>What a record of each kind is called where the case file names one: at
/// the head of a fact, as what a reference refers to, and in its list.</summary>
public static class RecordKeys
{
    private static readonly (RecordKind Kind, string Key, string? List, bool HasFacts)[] Rows =
    [
        (RecordKind.Award, "award", "awards", true),
        (RecordKind.Case, "case", null, true),
        (RecordKind.Claim, "claim", "claims", true),
        (RecordKind.Counsel, "counsel", "counsel", true),
        (RecordKind.Docket, "docket", "dockets", true),
        (RecordKind.Event, "event", "events", true),
        (RecordKind.Figure, "figure", "figures", true),
        (RecordKind.Injunction, "injunction", "injunctions", true),
        (RecordKind.Judge, "judge", "judges", true),
        (RecordKind.Lead, "lead", "leads", true),
        (RecordKind.Motion, "motion", "motions", true),
        (RecordKind.NotFound, "not-found", "notFound", false),
        (RecordKind.Participation, "participation", "participations", true),
        (RecordKind.Party, "party", "parties", true),
        (RecordKind.Quotation, "quotation", "quotations", true),
        (RecordKind.RelatedCase, "related", "related", true),
        (RecordKind.ReliefSought, "relief", "reliefSought", true),
        (RecordKind.Source, "source", "sources", false),
    ];

    private static readonly FrozenDictionary<RecordKind, string> Keys = Rows.ToFrozenDictionary(row => row.Kind, row => row.Key);
    private static readonly FrozenDictionary<string, RecordKind> Kinds = Rows.ToFrozenDictionary(
        row => row.Key,
        row => row.Kind,
        StringComparer.Ordinal
    );
    private static readonly FrozenDictionary<string, RecordKind> Lists = Rows.Where(row => row.List is not null)
        .ToFrozenDictionary(row => row.List!, row => row.Kind, StringComparer.Ordinal);

    private static readonly FrozenSet<RecordKind> Factual = Rows.Where(row => row.HasFacts).Select(row => row.Kind).ToFrozenSet();

    /// <summary>The keys with which a fact can begin, in order.</summary>
    public static IReadOnlyList<string> OfFacts { get; } = [.. Rows.Where(row => row.HasFacts).Select(row => row.Key)];

    /// <summary>The key of a kind: "relief" for relief sought.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The coding of a case, which nothing names.</exception>
    public static string Key(this RecordKind kind) =>
        Keys.GetValueOrDefault(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing names such a record.");

    /// <summary>The kind that a key stands for; null for what is no record of the case, as a clause within an injunction.</summary>
    public static RecordKind? Find(string key) => Kinds.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>The kind of the records that the case file lists under a key: relief
    /// sought for "reliefSought"; null for what is no such list.</summary>
    public static RecordKind? FindList(string key) => Lists.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>True for the kinds that a fact can be of.</summary>
    public static bool HasFacts(this RecordKind kind) => Factual.Contains(kind);
}
