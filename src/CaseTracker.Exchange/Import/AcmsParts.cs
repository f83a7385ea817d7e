using System.Text.Json.Serialization;

namespace CaseTracker.Exchange.Import;

/// <summary>A case of ACMS, the system of two circuits, as its pages fetch it. Registration numbers of
/// immigrants are not read.</summary>
internal sealed class AcmsCase
{
    [JsonPropertyName("caseId")]
    public string? CaseId { get; set; }

    [JsonPropertyName("caseNumber")]
    public string? CaseNumber { get; set; }

    [JsonPropertyName("originatingCaseNumber")]
    public string? OriginatingCaseNumber { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("caseOpened")]
    public string? CaseOpened { get; set; }

    [JsonPropertyName("partyAttorneyList")]
    public string? PartyAttorneyList { get; set; }

    [JsonPropertyName("court")]
    public AcmsCourt? Court { get; set; }

    [JsonPropertyName("caseType")]
    public string? CaseType { get; set; }

    [JsonPropertyName("caseSubType")]
    public string? CaseSubType { get; set; }

    [JsonPropertyName("feeStatus")]
    public string? FeeStatus { get; set; }
}

internal sealed class AcmsCourt
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}

internal sealed class AcmsDocket
{
    [JsonPropertyName("docketEntries")]
    public List<AcmsEntry?>? DocketEntries { get; set; }
}

internal sealed class AcmsEntry
{
    [JsonPropertyName("endDate")]
    public string? EndDate { get; set; }

    [JsonPropertyName("entryNumber")]
    public string? EntryNumber { get; set; }

    [JsonPropertyName("docketEntryText")]
    public string? DocketEntryText { get; set; }

    [JsonPropertyName("docketEntryId")]
    public string? DocketEntryId { get; set; }

    [JsonPropertyName("documentCount")]
    public long? DocumentCount { get; set; }

    [JsonPropertyName("pageCount")]
    public long? PageCount { get; set; }

    [JsonPropertyName("restrictedPartyFilingDocketEntry")]
    public bool? RestrictedPartyFilingDocketEntry { get; set; }
}
