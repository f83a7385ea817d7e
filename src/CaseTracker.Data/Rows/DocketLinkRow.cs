using CaseTracker.Core.Cases;

namespace CaseTracker.Data.Rows;

/// <summary>How a docket came from another of the same case.</summary>
public sealed class DocketLinkRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string DocketId { get; set; }
    public required string ToDocketId { get; set; }
    public DocketLinkKind Kind { get; set; }
}
