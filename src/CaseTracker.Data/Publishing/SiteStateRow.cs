namespace CaseTracker.Data.Publishing;

/// <summary>The one row that says how often anything on the site was published.</summary>
public sealed class SiteStateRow
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    /// <summary>Raised in each publishing transaction; pages over several cases carry it in their cache keys.</summary>
    public long Revision { get; set; }

    /// <summary>The number of the registry's newest revision; 0 where none is published.</summary>
    public int RegistryRevision { get; set; }

    /// <summary>The number of the newest notice; kept apart from the notices, so that a missing one is noticed.</summary>
    public int Notices { get; set; }
}
