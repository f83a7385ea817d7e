namespace CaseTracker.Data.Dockets;

/// <summary>A docket sheet that was imported, as its court wrote it. It belongs to no case: those of the record find it by court and
/// number.</summary>
public sealed class ImportedDocketRow
{
    public int Id { get; set; }
    public required string CourtId { get; set; }

    /// <summary>For readers, without the letters of judges.</summary>
    public required string Number { get; set; }
    public required string NumberRaw { get; set; }

    /// <summary>What the number is compared by, with the office and without.</summary>
    public required string NumberKey { get; set; }
    public required string NumberCore { get; set; }

    /// <summary>The number in addresses; unique within the court.</summary>
    public required string Slug { get; set; }
    public required string CaseName { get; set; }
    public string? CourtListenerId { get; set; }
    public string? PacerCaseId { get; set; }
    public DateOnly? DateFiled { get; set; }
    public DateOnly? DateTerminated { get; set; }
    public DateOnly? DateConverted { get; set; }
    public DateOnly? DateDischarged { get; set; }
    public string? Cause { get; set; }
    public string? NatureOfSuit { get; set; }
    public string? JuryDemand { get; set; }
    public string? Demand { get; set; }
    public string? Jurisdiction { get; set; }
    public string? MultidistrictStatus { get; set; }
    public string? AssignedTo { get; set; }
    public string? ReferredTo { get; set; }
    public string? Panel { get; set; }
    public string? CaseType { get; set; }
    public string? FeeStatus { get; set; }
    public string? AppealFrom { get; set; }
    public string? OriginCourt { get; set; }
    public string? OriginNumber { get; set; }
    public string? OriginAssignedTo { get; set; }
    public string? OriginOrderingJudge { get; set; }
    public DateOnly? OriginFiled { get; set; }
    public DateOnly? OriginJudgment { get; set; }
    public DateOnly? OriginNotice { get; set; }
    public string? OriginDisposition { get; set; }

    /// <summary>The forms of the files that it was taken from, parted by commas.</summary>
    public required string Forms { get; set; }
    public int EntryCount { get; set; }

    /// <summary>The day of the newest change by an import, in the site's time zone.</summary>
    public DateOnly ChangedOn { get; set; }
}
