using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Data.Cases.Records;

namespace CaseTracker.Data.Dockets;

/// <summary>One court's proceeding.</summary>
public sealed class DocketRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }

    /// <summary>A court id of the registry; null where <see cref="CourtName"/> names the tribunal.</summary>
    public string? CourtId { get; set; }

    /// <summary>The name of a tribunal that the registry does not have.</summary>
    public string? CourtName { get; set; }
    public required string Number { get; set; }
    public string? Caption { get; set; }
    public DocketStatus Status { get; set; }

    /// <summary>Where it stands, in words: what became of an appeal says more than its status. Null before it is open.</summary>
    public string? StatusText { get; set; }
    public required string Filed { get; set; }
    public DateOnly? FiledEarliest { get; set; }
    public DateOnly? FiledLatest { get; set; }
    public string? NatureOfSuit { get; set; }
    public string? Cause { get; set; }
    public string? CourtListenerId { get; set; }
    public string? PacerCaseId { get; set; }

    /// <summary>By which the docket's sheet is found, with the office and without; null where the number was not found.</summary>
    public string? NumberKey { get; set; }
    public string? NumberCore { get; set; }
}
