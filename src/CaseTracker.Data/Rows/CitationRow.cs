namespace CaseTracker.Data.Rows;

/// <summary>The tie of a source to one fact.</summary>
public sealed class CitationRow : ICaseRecordRow
{
    public int CaseId { get; set; }

    /// <summary>From 0, in the order of the case file.</summary>
    public int Position { get; set; }

    public required string SourceId { get; set; }

    /// <summary>As <c>kind/id[/field][@event]</c>; the record that holds the citation where it names no fact.</summary>
    public required string Fact { get; set; }
}
