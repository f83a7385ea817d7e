using CaseTracker.Core.Courts;

namespace CaseTracker.Data.Rows;

/// <summary>A court of the registry, so that the database can be asked by court without the program.</summary>
public sealed class CourtRow
{
    public required string Id { get; set; }
    public required string Name { get; set; }
    public required string Citation { get; set; }
    public required string ShortName { get; set; }
    public CourtLevel Level { get; set; }
    public CourtSystem System { get; set; }
    public string? Place { get; set; }
    public string? AppealsTo { get; set; }
}
