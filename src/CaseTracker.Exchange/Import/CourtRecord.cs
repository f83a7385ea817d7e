using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseTracker.Exchange.Import;

/// <summary>Whatever stands at the top of a file, or in a page of results: the keys of all forms together, of which each form has some.
/// Keys of other meaning in two forms are read as they stand.</summary>
internal sealed class CourtRecord
{
    // A docket, of RECAP or CourtListener.
    public string? CourtId { get; set; }
    public string? Court { get; set; }
    public string? DocketNumber { get; set; }
    public string? PacerCaseId { get; set; }
    public string? CaseName { get; set; }
    public string? DateFiled { get; set; }
    public string? DateTerminated { get; set; }
    public string? DateConverted { get; set; }
    public string? DateDischarged { get; set; }
    public string? Cause { get; set; }
    public string? NatureOfSuit { get; set; }
    public string? JuryDemand { get; set; }
    public string? Demand { get; set; }
    public string? Jurisdiction { get; set; }
    public string? JurisdictionType { get; set; }
    public string? MdlStatus { get; set; }
    public string? AssignedToStr { get; set; }
    public string? ReferredToStr { get; set; }
    public string? PanelStr { get; set; }
    public JsonElement? Panel { get; set; }
    public string? AppealFrom { get; set; }
    public string? AppealFromStr { get; set; }
    public string? CaseTypeInformation { get; set; }
    public string? AppellateCaseTypeInformation { get; set; }
    public string? FeeStatus { get; set; }
    public string? AppellateFeeStatus { get; set; }
    public CourtOrigin? OriginatingCourtInformation { get; set; }
    public JsonElement? OriginalCourtInfo { get; set; }
    public List<CourtEntry?>? DocketEntries { get; set; }
    public List<CourtParty?>? Parties { get; set; }

    // CourtListener: pages, alerts, and what stands in them.
    public string? Id { get; set; }
    public string? ResourceUri { get; set; }
    public string? Next { get; set; }
    public string? Previous { get; set; }
    public List<CourtRecord?>? Results { get; set; }
    public CourtAlert? Payload { get; set; }
    public string? Docket { get; set; }
    public string? Name { get; set; }
    public List<CourtPartyType?>? PartyTypes { get; set; }
    public JsonElement? Attorneys { get; set; }
    public JsonElement? PartiesRepresented { get; set; }
    public JsonElement? SubOpinions { get; set; }

    // An entry.
    public string? EntryNumber { get; set; }
    public string? Description { get; set; }
    public string? PacerSequenceNumber { get; set; }
    public List<CourtDocument?>? RecapDocuments { get; set; }

    // ACMS.
    [JsonPropertyName("caseDetails")]
    public AcmsCase? CaseDetails { get; set; }

    [JsonPropertyName("docketInfo")]
    public AcmsDocket? DocketInfo { get; set; }
}
