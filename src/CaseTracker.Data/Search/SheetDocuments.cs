using CaseTracker.Core;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Search;
using CaseTracker.Data.Dockets;

namespace CaseTracker.Data.Search;

/// <summary>What can be found of docket sheets: the words of the court, and the number exactly. Their case names stand in no entry, so that
/// a name finds the sheet and not each of its lines.</summary>
internal static class SheetDocuments
{
    public static SearchDocument Create(ImportedDocketRow docket)
    {
        var document = new SearchDocument
        {
            Thing = SearchThing.DocketSheet,
            RecordId = $"{docket.CourtId}/{docket.Slug}",
            Title = $"{CourtRegistry.NameOf(docket.CourtId)} {docket.Number}",
            Body = Lines([
                docket.CaseName,
                docket.NatureOfSuit,
                docket.Cause,
                docket.CaseType,
                docket.AssignedTo,
                docket.ReferredTo,
                docket.Panel,
                docket.AppealFrom,
                docket.OriginNumber,
            ]),
            Context = CourtRegistry.Find(docket.CourtId)?.Name ?? docket.CourtId,
            Keys = [.. SearchKeys.OfDocket(docket.Number), .. SearchKeys.OfDocket(docket.NumberRaw), .. SearchKeys.Of(docket.CaseName)],
            Earliest = docket.DateFiled,
            Latest = docket.DateFiled,
            DayWords = docket.DateFiled is { } filed ? $"filed {Core.Dates.DateFormatter.Day(filed)}" : null,
        };
        return In(document.With(SearchField.Kind, "docket sheet").With(SearchField.Judge, docket.AssignedTo), docket);
    }

    public static SearchDocument Create(ImportedDocketRow docket, DocketEntryRow entry)
    {
        var day = entry.DateFiled ?? entry.DateEntered;
        var document = new SearchDocument
        {
            Thing = SearchThing.DocketEntry,
            RecordId = $"{docket.CourtId}/{docket.Slug}/{entry.Key}",
            Title = entry.Number is { } number ? $"Entry {number}, {docket.Number}" : $"Entry without a number, {docket.Number}",
            Body = Lines([entry.Text, entry.ShortText, .. entry.Attachments.Select(document => document.Description)]),
            Earliest = day,
            Latest = day,
            DayWords = day is { } known ? Core.Dates.DateFormatter.Day(known) : null,
        };
        return In(document.With(SearchField.Kind, "docket entry").With(SearchField.Kind, EnumTerm.For(entry.Kind)), docket);
    }

    private static SearchDocument In(SearchDocument document, ImportedDocketRow docket)
    {
        var court = CourtRegistry.Find(docket.CourtId);
        document.With(SearchField.Court, court?.Citation ?? docket.CourtId, court is null ? null : RegistryDocuments.CourtWords(court));
        return document.With(SearchField.Docket, docket.Number, string.Join(' ', SearchKeys.OfDocket(docket.NumberRaw)));
    }

    private static string Lines(IEnumerable<string?> texts) =>
        Bidi.WithoutControls(string.Join('\n', texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct()));
}
