using System.Globalization;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Search;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Dockets;

namespace CaseTracker.Data.Search;

/// <summary>Puts what can be found in the place of what could be found before, within the caller's transaction.</summary>
internal static class SearchWriter
{
    private static readonly string Insert =
        $"INSERT INTO {SearchColumns.Table} (CaseId, DocketId, IsEntry, Thing, RecordId, {string.Join(", ", SearchColumns.Indexed)}, "
        + "Earliest, Latest, Day, DayWords, Units) VALUES ($CaseId, $DocketId, $IsEntry, $Thing, $RecordId, "
        + $"{string.Join(", ", SearchColumns.Indexed.Select(column => $"${column}"))}, $Earliest, $Latest, $Day, $DayWords, $Units)";

    public static async Task ReplaceSearchAsync(
        this CaseTrackerContext context,
        int caseId,
        IReadOnlyList<SearchDocument> documents,
        CancellationToken cancellation
    )
    {
        await context.RemoveSearchAsync(caseId, cancellation);
        await context.AddAsync(caseId, null, documents, cancellation);
    }

    public static async Task RemoveSearchAsync(this CaseTrackerContext context, int caseId, CancellationToken cancellation)
    {
        await using var command = await context.CommandAsync($"DELETE FROM {SearchColumns.Table} WHERE CaseId = $CaseId", cancellation);
        command.Add("$CaseId", caseId);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>A docket sheet and those of its entries that were written.</summary>
    public static async Task ReplaceSheetSearchAsync(
        this CaseTrackerContext context,
        ImportedDocketRow docket,
        IReadOnlyCollection<DocketEntryRow> entries,
        CancellationToken cancellation
    )
    {
        await using var gone = await context.CommandAsync(
            $"DELETE FROM {SearchColumns.Table} WHERE DocketId = $DocketId AND RecordId = $RecordId",
            cancellation
        );
        var documents = entries.Select(entry => SheetDocuments.Create(docket, entry)).Prepend(SheetDocuments.Create(docket)).ToList();
        foreach (var document in documents)
        {
            gone.Parameters.Clear();
            gone.Add("$DocketId", docket.Id);
            gone.Add("$RecordId", document.RecordId);
            await gone.ExecuteNonQueryAsync(cancellation);
        }

        await context.AddAsync(null, docket.Id, documents, cancellation);
    }

    /// <summary>The parties and judges of the registry, each once.</summary>
    public static async Task ReplaceSearchAsync(this CaseTrackerContext context, SharedRegistry registry, CancellationToken cancellation)
    {
        await context.RunAsync(
            $"DELETE FROM {SearchColumns.Table} WHERE CaseId IS NULL AND Thing IN ({(int)SearchThing.Party}, {(int)SearchThing.Judge})",
            cancellation
        );
        await context.AddAsync(null, null, [.. RegistryDocuments.Create(registry)], cancellation);
    }

    /// <summary>Courts stand in the program's own table; each is there once a case was in it, and stays.</summary>
    public static async Task AddCourtsAsync(this CaseTrackerContext context, IEnumerable<string> ids, CancellationToken cancellation)
    {
        foreach (var court in ids.Distinct().Select(CourtRegistry.Find).OfType<Court>())
        {
            await using var known = await context.CommandAsync(
                $"SELECT 1 FROM {SearchColumns.Table} WHERE CaseId IS NULL AND Thing = {(int)SearchThing.Court} AND RecordId = $Id",
                cancellation
            );
            known.Add("$Id", court.Id);
            if (await known.ExecuteScalarAsync(cancellation) is null)
                await context.AddAsync(null, null, [RegistryDocuments.Create(court)], cancellation);
        }
    }

    private static async Task AddAsync(
        this CaseTrackerContext context,
        int? caseId,
        int? docketId,
        IEnumerable<SearchDocument> documents,
        CancellationToken cancellation
    )
    {
        await using var command = await context.CommandAsync(Insert, cancellation);
        foreach (var document in documents)
        {
            command.Parameters.Clear();
            command.Add("$CaseId", caseId);
            command.Add("$DocketId", docketId);
            command.Add("$IsEntry", document.Thing == SearchThing.DocketEntry ? 1 : 0);
            command.Add("$Thing", (int)document.Thing);
            command.Add("$RecordId", document.RecordId);
            command.Add("$Title", document.Title);
            command.Add("$Body", document.Body);
            command.Add("$Context", document.Context);
            command.Add("$Keys", string.Join(' ', document.Keys.Distinct()));
            foreach (var field in SearchColumns.Fields)
                command.Add($"${SearchColumns.ColumnOf(field)}", document.Lines(field));
            command.Add("$Earliest", Iso(document.Earliest));
            command.Add("$Latest", Iso(document.Latest));
            command.Add("$Day", Iso(document.Latest ?? document.Earliest));
            command.Add("$DayWords", document.DayWords);
            command.Add("$Units", document.Amount is { } amount and <= AmountUnits.Largest ? AmountUnits.From(amount) : null);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
