using CaseTracker.Core.Registry;
using CaseTracker.Data.Registry;

namespace CaseTracker.Data.Cases.Records;

/// <summary>A judge, under the newest name.</summary>
public sealed class JudgeRow : ICaseRecordRow, INamesEntry
{
    static RegistryKind INamesEntry.Kind => RegistryKind.Judge;

    public int CaseId { get; set; }
    public required string Id { get; set; }
    public string? RegistryId { get; set; }
    public string? NamedRegistryId { get; set; }

    /// <summary>The court of the first docket that the judge sits on; null where there is none.</summary>
    public string? CourtId { get; set; }
    public required string Name { get; set; }
}
