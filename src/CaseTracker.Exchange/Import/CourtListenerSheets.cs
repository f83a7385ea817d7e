using System.Text.Json;
using CaseTracker.Core.Dockets;

namespace CaseTracker.Exchange.Import;

/// <summary>Dockets, entries, parties and attorneys of CourtListener's API, version 4.</summary>
internal sealed class CourtListenerSheets(JsonSerializerOptions options)
{
    private const string Form = "CourtListener";

    private sealed class Part
    {
        public SheetNotes Notes { get; } = new();
        public List<DocketSheetEntry> Entries { get; } = [];
        public List<DocketSheetParty> Parties { get; } = [];
        public List<(string, string)> Attorneys { get; } = [];
        public bool HasAllParties { get; set; }
    }

    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);

    /// <summary>What was gathered of each docket from the whole file.</summary>
    public IEnumerable<DocketSheet> Gathered() =>
        _parts.Select(pair => new DocketSheet
        {
            Form = Form,
            CourtListenerId = pair.Key,
            Entries = SheetParts.OldestFirst(pair.Value.Entries),
            Parties = pair.Value.Parties,
            HasAllParties = pair.Value.HasAllParties,
            AttorneyNames = pair.Value.Attorneys,
            Warnings = pair.Value.Notes.All,
        });

    public static bool IsDocket(CourtRecord file) =>
        file is { DocketNumber: not null, ResourceUri: { } address } && address.Contains("/dockets/", StringComparison.Ordinal)
        || file is { DocketNumber: not null, Id: not null, Court: not null };

    public static bool IsEntry(CourtRecord file) => file is { Docket: not null, RecapDocuments: not null };

    public DocketSheet Docket(CourtRecord file)
    {
        var notes = new SheetNotes();
        return new DocketSheet
        {
            Form = Form,
            Court = SheetParts.Court(file.CourtId ?? file.Court),
            Number = SheetParts.Number(file.DocketNumber, "docket_number"),
            CourtListenerId = SheetParts.Id(file.Id ?? CourtIds.LastPart(file.ResourceUri), "id", notes),
            PacerCaseId = SheetParts.Id(file.PacerCaseId, "pacer_case_id", notes),
            CaseName = notes.Line(file.CaseName, "case_name"),
            DateFiled = notes.Day(file.DateFiled, "date_filed"),
            DateTerminated = notes.Day(file.DateTerminated, "date_terminated"),
            Cause = notes.Line(file.Cause, "cause"),
            NatureOfSuit = notes.Line(file.NatureOfSuit, "nature_of_suit"),
            JuryDemand = notes.Line(file.JuryDemand, "jury_demand"),
            Jurisdiction = notes.Line(file.JurisdictionType, "jurisdiction_type"),
            MultidistrictStatus = notes.Line(file.MdlStatus, "mdl_status"),
            AssignedTo = notes.Line(file.AssignedToStr, "assigned_to_str"),
            ReferredTo = notes.Line(file.ReferredToStr, "referred_to_str"),
            Panel = notes.Line(file.PanelStr, "panel_str"),
            CaseType = notes.Line(file.AppellateCaseTypeInformation, "appellate_case_type_information"),
            FeeStatus = notes.Line(file.AppellateFeeStatus, "appellate_fee_status"),
            AppealFrom = notes.Line(file.AppealFromStr, "appeal_from_str") ?? CourtIds.Read(file.AppealFrom),
            Origin = file.OriginalCourtInfo is { ValueKind: JsonValueKind.Object } origin
                ? RecapSheets.Origin(origin.Deserialize<CourtOrigin>(options), "original_court_info", notes)
                : null,
            Warnings = notes.All,
        };
    }

    public void Entry(CourtRecord record, string place)
    {
        if (CourtIds.LastPart(record.Docket) is not { } docket)
            throw new DocketFileException($"{place} does not name its docket.");
        var part = PartOf(docket);
        var notes = part.Notes;
        var text = notes.Text(record.Description, $"{place}.description");
        var documents = record.RecapDocuments ?? [];
        var main = documents.FirstOrDefault(document => document is { AttachmentNumber: null });
        part.Entries.Add(
            new DocketSheetEntry
            {
                DateFiled = notes.Day(record.DateFiled, $"{place}.date_filed"),
                DateEntered = DocketEntryReader.EnteredIn(text),
                Number = notes.Line(record.EntryNumber, $"{place}.entry_number"),
                Sequence = SheetParts.Id(record.PacerSequenceNumber, $"{place}.pacer_sequence_number", notes),
                CourtListenerId = SheetParts.Id(record.Id ?? CourtIds.LastPart(record.ResourceUri), $"{place}.id", notes),
                PacerDocId = SheetParts.Id(main?.PacerDocId, $"{place}.recap_documents", notes),
                Text = text,
                ShortText = notes.Line(main?.Description, $"{place}.recap_documents.description"),
                Pages = notes.Count(main?.PageCount, $"{place}.recap_documents.page_count"),
                Bytes = notes.Number(main?.FileSize, $"{place}.recap_documents.file_size"),
                IsSealed = main?.IsSealed,
                IsAvailable = main?.IsAvailable,
                Attachments = CourtDocuments.Attachments(
                    documents.FindAll(document => document != main),
                    $"{place}.recap_documents",
                    notes
                ),
            }
        );
    }

    /// <summary>A page of parties, of which those in other dockets than the page's own are left out.</summary>
    public void Parties(CourtRecord page, IReadOnlyList<CourtRecord> results)
    {
        var docket = DocketOf(page, results.Select(party => party.PartyTypes!.Select(type => type?.DocketId)));
        var part = PartOf(docket);
        part.HasAllParties = page is { Next: null or "", Previous: null or "" };
        for (var index = 0; index < results.Count; index++)
        {
            var (party, place) = (results[index], $"results[{index}]");
            if (part.Notes.Line(party.Name, $"{place}.name") is not { } name)
            {
                part.Notes.Add(place, "a party without a name; left out");
                continue;
            }

            var attorneys = AttorneysOf(party.Attorneys, $"{place}.attorneys")
                .Where(attorney => attorney.DocketId == docket && attorney.AttorneyId is not null)
                .Select(attorney => new DocketSheetAttorney(null, SheetParts.Role(attorney.Role), attorney.AttorneyId))
                .ToList();
            foreach (var type in party.PartyTypes!.OfType<CourtPartyType>().Where(type => type.DocketId == docket))
                part.Parties.Add(
                    new DocketSheetParty(
                        name,
                        part.Notes.Text(type.Name, $"{place}.party_types.name"),
                        part.Notes.Day(type.DateTerminated, $"{place}.party_types.date_terminated"),
                        SheetParts.Note(type.ExtraInfo, "", $"{place}.party_types.extra_info", part.Notes),
                        SheetParts.Id(party.Id ?? CourtIds.LastPart(party.ResourceUri), $"{place}.id", part.Notes),
                        attorneys
                    )
                );
        }
    }

    /// <summary>A page of attorneys: their names. Contact details are not read.</summary>
    public void Attorneys(IReadOnlyList<CourtRecord> results)
    {
        for (var index = 0; index < results.Count; index++)
        {
            var (attorney, place) = (results[index], $"results[{index}]");
            if (attorney.PartiesRepresented is not { ValueKind: JsonValueKind.Array } represented)
                throw new DocketFileException($"{place}.parties_represented is no list.");
            foreach (var docket in represented.EnumerateArray().Select(DocketOf).OfType<string>().Distinct())
                if (PartOf(docket) is var part && part.Notes.Line(attorney.Name, $"{place}.name") is { } name && attorney.Id is { } id)
                    part.Attorneys.Add((id, name));
                else
                    PartOf(docket).Notes.Add(place, "an attorney without a name or an id; left out");
        }
    }

    private static string? DocketOf(JsonElement represented) =>
        represented.ValueKind == JsonValueKind.Object
        && represented.TryGetProperty("docket", out var docket)
        && docket.ValueKind == JsonValueKind.String
            ? CourtIds.LastPart(docket.GetString())
            : null;

    private List<CourtPartyAttorney> AttorneysOf(JsonElement? attorneys, string place)
    {
        if (attorneys is not { ValueKind: JsonValueKind.Array } list)
            return [];
        try
        {
            return [.. (list.Deserialize<List<CourtPartyAttorney?>>(options) ?? []).OfType<CourtPartyAttorney>()];
        }
        catch (JsonException broken)
        {
            throw new DocketFileException($"{place} can’t be read.", broken);
        }
    }

    /// <summary>The docket that a page is of: the one that all of its parties are in, or that the next page's address names.</summary>
    private static string DocketOf(CourtRecord page, IEnumerable<IEnumerable<string?>> dockets)
    {
        HashSet<string>? common = null;
        foreach (var ofParty in dockets)
        {
            var these = ofParty.OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (common is null)
                common = these;
            else
                common.IntersectWith(these);
        }

        if (common is { Count: > 1 })
            common.IntersectWith(Asked(page.Next).Concat(Asked(page.Previous)));
        return common is { Count: 1 }
            ? common.Single()
            : throw new DocketFileException(
                "The page of parties does not say of which docket it is: its parties have no one docket in common."
            );
    }

    private static IEnumerable<string> Asked(string? address) =>
        (address ?? "").Split('?', '&').Where(part => part.StartsWith("docket=", StringComparison.Ordinal)).Select(part => part[7..]);

    private Part PartOf(string docket)
    {
        if (!docket.All(char.IsAsciiDigit) || docket.Length is 0 or > 18)
            throw new DocketFileException($"“{(docket.Length > 40 ? docket[..40] : docket)}” is no docket of CourtListener.");
        if (!_parts.TryGetValue(docket, out var part))
            _parts[docket] = part = new Part();
        return part;
    }
}
