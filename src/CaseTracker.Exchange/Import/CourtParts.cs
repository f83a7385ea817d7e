namespace CaseTracker.Exchange.Import;

/// <summary>The payload of a docket alert.</summary>
internal sealed class CourtAlert
{
    public List<CourtRecord?>? Results { get; set; }
}

/// <summary>An entry of a RECAP docket.</summary>
internal sealed class CourtEntry
{
    public string? DateFiled { get; set; }
    public string? DateEntered { get; set; }
    public string? Description { get; set; }
    public string? ShortDescription { get; set; }
    public string? DocumentNumber { get; set; }
    public string? PacerDocId { get; set; }
    public string? PacerSeqNo { get; set; }
    public long? PageCount { get; set; }
    public long? FileSizeBytes { get; set; }
    public bool? IsSealed { get; set; }
    public List<CourtDocument?>? Attachments { get; set; }
}

/// <summary>An attachment of RECAP, or a document of CourtListener.</summary>
internal sealed class CourtDocument
{
    public string? Id { get; set; }
    public long? AttachmentNumber { get; set; }
    public string? Description { get; set; }
    public string? PacerDocId { get; set; }
    public long? PageCount { get; set; }
    public long? FileSize { get; set; }
    public long? FileSizeBytes { get; set; }
    public bool? IsSealed { get; set; }
    public bool? IsAvailable { get; set; }
}

/// <summary>A party of a RECAP docket. Contact data is not read.</summary>
internal sealed class CourtParty
{
    public string? Name { get; set; }
    public string? Type { get; set; }
    public string? DateTerminated { get; set; }
    public string? ExtraInfo { get; set; }
    public List<CourtAttorney?>? Attorneys { get; set; }
}

internal sealed class CourtAttorney
{
    public string? Name { get; set; }
    public List<string?>? Roles { get; set; }
}

/// <summary>What a party of CourtListener is in one docket.</summary>
internal sealed class CourtPartyType
{
    public string? DocketId { get; set; }
    public string? Name { get; set; }
    public string? DateTerminated { get; set; }
    public string? ExtraInfo { get; set; }
}

/// <summary>An attorney of a party of CourtListener, in one docket.</summary>
internal sealed class CourtPartyAttorney
{
    public string? AttorneyId { get; set; }
    public string? DocketId { get; set; }
    public long? Role { get; set; }
}

internal sealed class CourtOrigin
{
    public string? CourtId { get; set; }
    public string? Name { get; set; }
    public string? DocketNumber { get; set; }
    public string? AssignedTo { get; set; }
    public string? AssignedToStr { get; set; }
    public string? OrderingJudge { get; set; }
    public string? OrderingJudgeStr { get; set; }
    public string? DateFiled { get; set; }
    public string? DateJudgment { get; set; }
    public string? DateDisposed { get; set; }
    public string? DateFiledNoa { get; set; }
    public string? Disposition { get; set; }
}
