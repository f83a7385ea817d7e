using System.Runtime.CompilerServices;
using System.Text.Json;
using CaseTracker.Core.Dockets;

namespace CaseTracker.Exchange.Import;

/// <summary>Reads docket sheets from files, whose form it tells by what is in them. A file is read while it comes; of one docket all is
/// held, of a file of many dockets only the one that is read.</summary>
public static class DocketFileReader
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        AllowDuplicateProperties = false,
        Converters = { new AnyText(), new AnyNumber() },
    };

    /// <summary>The sheets of a file, one after the other.</summary>
    /// <param name="stream">One that can go back to its beginning.</param>
    /// <param name="court">The court's id, for files that do not name it; null where it is not known.</param>
    /// <exception cref="DocketFileException">It is no docket sheet, or a broken one; thrown where it breaks.</exception>
    public static async IAsyncEnumerable<DocketSheet> ReadAsync(
        Stream stream,
        string? court = null,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var isList = await IsListAsync(stream, cancellation);
        var parts = new CourtListenerSheets(Options);
        var number = 0;
        await using var records = JsonSerializer
            .DeserializeAsyncEnumerable<CourtRecord>(stream, topLevelValues: !isList, Options, cancellation)
            .GetAsyncEnumerator(cancellation);
        while (await NextAsync(records, number))
        {
            number++;
            foreach (var sheet in Sheets(records.Current, parts, court, number == 1 ? "The file" : $"Record {number} of the file"))
                yield return sheet;
        }

        if (number == 0)
            throw new DocketFileException($"The file holds nothing. {DocketFileException.Expected}");
        foreach (var sheet in parts.Gathered())
            yield return sheet;
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<CourtRecord?> records, int read)
    {
        try
        {
            return await records.MoveNextAsync();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DocketFileException(Explained(broken, read), broken);
        }
    }

    private static IEnumerable<DocketSheet> Sheets(CourtRecord? record, CourtListenerSheets parts, string? court, string called)
    {
        try
        {
            return record switch
            {
                null => throw new DocketFileException($"{called} is empty. {DocketFileException.Expected}"),
                { CaseDetails: not null } or { DocketInfo: not null } => [AcmsSheets.Create(record, court)],
                { DocketEntries: not null } or { Parties: not null, CourtId: not null } => [RecapSheets.Create(record)],
                { Payload.Results: { } alerts } => Page(record, alerts, parts, called),
                { Results: { } results } => Page(record, results, parts, called),
                _ when CourtListenerSheets.IsDocket(record) => [parts.Docket(record)],
                _ when CourtListenerSheets.IsEntry(record) => Entry(record, parts, called),
                _ => throw new DocketFileException($"{called} {Kind(record)}. {DocketFileException.Expected}"),
            };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new DocketFileException(Explained(broken, 0), broken);
        }
    }

    private static IEnumerable<DocketSheet> Entry(CourtRecord record, CourtListenerSheets parts, string place)
    {
        parts.Entry(record, place);
        return [];
    }

    private static List<DocketSheet> Page(CourtRecord page, List<CourtRecord?> results, CourtListenerSheets parts, string called)
    {
        var items = results.OfType<CourtRecord>().ToList();
        if (items.Count == 0 || items.Count < results.Count)
            throw new DocketFileException($"{called} is a page without results, or with empty ones. {DocketFileException.Expected}");
        if (items.TrueForAll(item => item.PartyTypes is not null))
            parts.Parties(page, items);
        else if (items.TrueForAll(item => item.PartiesRepresented is not null))
            parts.Attorneys(items);
        else if (items.TrueForAll(CourtListenerSheets.IsEntry))
            for (var index = 0; index < items.Count; index++)
                parts.Entry(items[index], $"results[{index}]");
        else if (items.TrueForAll(CourtListenerSheets.IsDocket))
            return items.ConvertAll(parts.Docket);
        else
            throw new DocketFileException(
                $"{called} is a page of other results than dockets, entries, parties or attorneys. {DocketFileException.Expected}"
            );
        return [];
    }

    private static string Kind(CourtRecord record) =>
        record switch
        {
            { SubOpinions: not null } => "is a cluster of opinions, not a docket",
            { PartyTypes: not null } => "is a single party; a page of parties names the docket",
            { PartiesRepresented: not null } => "is a single attorney; a page of attorneys names the docket",
            { DocketNumber: not null } => "has a docket number but neither a list of entries nor an id of CourtListener",
            _ => "holds no docket: none of the keys of one is in it",
        };

    /// <summary>Says what stands at the beginning of files that are no JSON at all.</summary>
    /// <returns>True where the file is one list.</returns>
    private static async Task<bool> IsListAsync(Stream stream, CancellationToken cancellation)
    {
        var start = new byte[512];
        var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        stream.Position = 0;
        var text = start.AsSpan(0, length);
        if (text is [0xEF, 0xBB, 0xBF, ..])
            text = text[3..];
        var first = text.IndexOfAnyExcept(" \t\r\n"u8);
        return (first < 0 ? (byte)0 : text[first]) switch
        {
            (byte)'{' => false,
            (byte)'[' => true,
            0 when length == 0 => throw new DocketFileException($"The file is empty. {DocketFileException.Expected}"),
            (byte)'<' => throw new DocketFileException($"The file is a web page or XML, not JSON. {DocketFileException.Expected}"),
            (byte)'%' => throw new DocketFileException($"The file is a PDF, not JSON. {DocketFileException.Expected}"),
            _ => throw new DocketFileException($"The file is no JSON. {DocketFileException.Expected}"),
        };
    }

    private static string Explained(Exception broken, int read)
    {
        var record = read == 0 ? "" : $" of record {read + 1}";
        if (broken is not JsonException { Path: { Length: > 2 } path, InnerException: null } json)
            return $"The JSON{record} breaks off or is malformed{At(broken as JsonException)}.";
        var place = $"{path.TrimStart('$', '.')}{record}";
        return json.Message.Contains("uplicate", StringComparison.Ordinal)
            ? $"{place} stands there twice{At(json)}."
            : $"{place} can’t be read{At(json)}: it is not of the kind that stands there in a docket.";
    }

    private static string At(JsonException? json) => json?.LineNumber is { } line ? $" (line {line + 1})" : "";
}
