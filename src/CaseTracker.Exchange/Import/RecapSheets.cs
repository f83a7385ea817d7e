using System.Text.Json;
using CaseTracker.Core.Dockets;

namespace CaseTracker.Exchange.Import;

/// <summary>Dockets of RECAP: the district, appellate, bankruptcy and special courts write the same keys.</summary>
internal static class RecapSheets
{
    public static DocketSheet Create(CourtRecord file)
    {
        var notes = new SheetNotes();
        var court = SheetParts.Court(file.CourtId);
        var number = SheetParts.Number(file.DocketNumber, "docket_number");
        var entries = new List<DocketSheetEntry>();
        for (var index = 0; index < (file.DocketEntries?.Count ?? 0); index++)
            entries.Add(Entry(file.DocketEntries![index], $"docket_entries[{index}]", notes));
        var parties = new List<DocketSheetParty>();
        for (var index = 0; index < (file.Parties?.Count ?? 0); index++)
            if (Party(file.Parties![index], court, $"parties[{index}]", notes) is { } party)
                parties.Add(party);
        return new DocketSheet
        {
            Form = "RECAP",
            Court = court,
            Number = number,
            PacerCaseId = SheetParts.Id(file.PacerCaseId, "pacer_case_id", notes),
            CaseName = notes.Line(file.CaseName, "case_name"),
            DateFiled = notes.Day(file.DateFiled, "date_filed"),
            DateTerminated = notes.Day(file.DateTerminated, "date_terminated"),
            DateConverted = notes.Day(file.DateConverted, "date_converted"),
            DateDischarged = notes.Day(file.DateDischarged, "date_discharged"),
            Cause = notes.Line(file.Cause, "cause"),
            NatureOfSuit = notes.Line(file.NatureOfSuit, "nature_of_suit"),
            JuryDemand = notes.Line(file.JuryDemand, "jury_demand"),
            Demand = notes.Line(file.Demand, "demand"),
            Jurisdiction = notes.Line(file.Jurisdiction, "jurisdiction"),
            MultidistrictStatus = notes.Line(file.MdlStatus, "mdl_status"),
            AssignedTo = notes.Line(file.AssignedToStr, "assigned_to_str"),
            ReferredTo = notes.Line(file.ReferredToStr, "referred_to_str"),
            Panel = notes.Line(Names(file.Panel), "panel"),
            CaseType = notes.Line(file.CaseTypeInformation, "case_type_information"),
            FeeStatus = notes.Line(file.FeeStatus, "fee_status"),
            AppealFrom = notes.Line(file.AppealFrom, "appeal_from"),
            Origin = Origin(file.OriginatingCourtInformation, "originating_court_information", notes),
            Parties = parties,
            HasAllParties = parties.Count > 0,
            Entries = SheetParts.OldestFirst(entries),
            Warnings = notes.All,
        };
    }

    private static DocketSheetEntry Entry(CourtEntry? entry, string place, SheetNotes notes)
    {
        if (entry is null)
            throw new DocketFileException($"{place} is empty; an entry of the docket was expected.");
        var text = notes.Text(entry.Description, $"{place}.description");
        var entered = notes.Moment(entry.DateEntered, $"{place}.date_entered");
        var number = notes.Line(entry.DocumentNumber, $"{place}.document_number");
        var document = SheetParts.Id(entry.PacerDocId, $"{place}.pacer_doc_id", notes);
        return new DocketSheetEntry
        {
            DateFiled = notes.Day(entry.DateFiled, $"{place}.date_filed"),
            DateEntered = entered?.Day ?? DocketEntryReader.EnteredIn(text),
            TimeEntered = entered?.Time,
            Number = number,
            Sequence = SheetParts.Id(entry.PacerSeqNo, $"{place}.pacer_seq_no", notes),
            PacerDocId = document,
            Text = text,
            ShortText = notes.Line(entry.ShortDescription, $"{place}.short_description"),
            Pages = notes.Count(entry.PageCount, $"{place}.page_count"),
            Bytes = notes.Number(entry.FileSizeBytes, $"{place}.file_size_bytes"),
            IsSealed = entry.IsSealed,
            // The sheet leads from the number to the document where there is one for the public.
            IsAvailable = number is not null && document is null ? false : null,
            Attachments = CourtDocuments.Attachments(entry.Attachments, $"{place}.attachments", notes),
        };
    }

    private static DocketSheetParty? Party(CourtParty? party, string court, string place, SheetNotes notes)
    {
        if (party is null || notes.Line(party.Name, $"{place}.name") is not { } name)
        {
            notes.Add(place, "a party without a name; left out");
            return null;
        }

        var attorneys = new List<DocketSheetAttorney>();
        foreach (var attorney in party.Attorneys ?? [])
            if (SheetParts.Attorney(attorney?.Name, $"{place}.attorneys", notes) is { } called)
                attorneys.Add(new(called, notes.Line(string.Join("; ", attorney!.Roles ?? []), $"{place}.attorneys.roles"), null));
            else
                notes.Add($"{place}.attorneys", "an attorney without a name; left out");
        return new DocketSheetParty(
            name,
            notes.Text(party.Type, $"{place}.type"),
            notes.Day(party.DateTerminated, $"{place}.date_terminated"),
            SheetParts.Note(party.ExtraInfo, court, $"{place}.extra_info", notes),
            null,
            attorneys
        );
    }

    public static OriginatingCourt? Origin(CourtOrigin? origin, string place, SheetNotes notes)
    {
        if (origin is null)
            return null;
        var read = new OriginatingCourt(
            CourtIds.Read(origin.CourtId) ?? notes.Line(origin.Name, $"{place}.name"),
            notes.Line(origin.DocketNumber, $"{place}.docket_number"),
            notes.Line(origin.AssignedTo, $"{place}.assigned_to") ?? notes.Line(origin.AssignedToStr, $"{place}.assigned_to_str"),
            notes.Line(origin.OrderingJudge, $"{place}.ordering_judge")
                ?? notes.Line(origin.OrderingJudgeStr, $"{place}.ordering_judge_str"),
            notes.Day(origin.DateFiled, $"{place}.date_filed"),
            notes.Day(origin.DateJudgment, $"{place}.date_judgment") ?? notes.Day(origin.DateDisposed, $"{place}.date_disposed"),
            notes.Day(origin.DateFiledNoa, $"{place}.date_filed_noa"),
            notes.Line(origin.Disposition, $"{place}.disposition")
        );
        return read.IsEmpty ? null : read;
    }

    private static string? Names(JsonElement? panel) =>
        panel is { ValueKind: JsonValueKind.Array } names
            ? string.Join(
                "; ",
                names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString())
            )
            : null;
}
