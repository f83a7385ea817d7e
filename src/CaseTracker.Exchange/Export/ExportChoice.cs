using CaseTracker.Core;
using CaseTracker.Exchange.References;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export;

/// <summary>What the reader chose beside the format, in the words of addresses and of the command line.</summary>
public sealed record ExportChoice(SummaryLength Length, ExportTable? Table, CitationTarget? Of = null)
{
    public const string LengthKey = "length";
    public const string TableKey = "table";
    public const string OfKey = "of";

    /// <summary>The keys that change what a format writes; it ignores the others.</summary>
    public static IReadOnlyList<string> KeysOf(IExportFormat format) =>
        [
            .. format.HasLengths ? [LengthKey] : Array.Empty<string>(),
            .. format.Tables.Count > 0 ? [TableKey] : Array.Empty<string>(),
            .. format is ReferenceFormat ? [OfKey] : Array.Empty<string>(),
        ];

    /// <summary>Each choice that a format leaves, as key and word; empty where it leaves none.</summary>
    public static IEnumerable<(string Key, string? Word)> AllOf(IExportFormat format) =>
        [
            .. format.HasLengths ? EnumTerm.All<SummaryLength>().Select(word => (LengthKey, (string?)word)) : [],
            .. format.Tables.Select(table => (TableKey, (string?)EnumTerm.For(table))),
        ];

    /// <summary>Reads the choice; the failure names the key and what it may be.</summary>
    /// <param name="length">Null for the full length.</param>
    /// <param name="table">Null for the format's usual table.</param>
    /// <param name="of">Null for all that can be cited.</param>
    public static ParseResult<ExportChoice> Read(IExportFormat format, string? length, string? table, string? of = null)
    {
        var chosen = new ExportChoice(SummaryLength.Full, null);
        if (format.HasLengths && length is not null)
        {
            if (!EnumTerm.TryRead<SummaryLength>(length, out var found))
                return Refused(LengthKey, EnumTerm.All<SummaryLength>(), length);
            chosen = chosen with { Length = found };
        }

        if (format.Tables.Count > 0 && table is not null)
        {
            if (!EnumTerm.TryRead<ExportTable>(table, out var found) || !format.Tables.Contains(found))
                return Refused(TableKey, format.Tables.Select(exportTable => EnumTerm.For(exportTable)), table);
            chosen = chosen with { Table = found };
        }

        if (format is ReferenceFormat && of is not null)
        {
            if (CitationTarget.Read(of) is not { } cited)
                return new ParseFailure($"{OfKey} is {CitationTarget.Form}; it was “{of}”", 0);
            chosen = chosen with { Of = cited };
        }

        return chosen;
    }

    /// <summary>What was chosen, as addresses name it; null where the format leaves no choice.</summary>
    public static string? WordsOf(IExportFormat format, ExportInput input)
    {
        var chosen = (string?[])
            [
                format.HasLengths ? EnumTerm.For(input.Length) : null,
                input.Table is { } table ? EnumTerm.For(table) : null,
                input.Of?.ToString(),
            ];
        return string.Join(", ", chosen.OfType<string>()) is { Length: > 0 } words ? words : null;
    }

    private static ParseFailure Refused(string key, IEnumerable<string> allowed, string given) =>
        new($"{key} is one of {string.Join(", ", allowed)}; it was “{given}”", 0);
}
