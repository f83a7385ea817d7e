namespace CaseTracker.Data.Queries;

/// <summary>Which revision of a case is the newest.</summary>
/// <param name="Withholdings">How often something was withheld in the case: it changes what every revision shows, and no hash.</param>
public sealed record CaseHead(int CaseId, int Number, string Hash, int Withholdings)
{
    /// <summary>Changes with all that readers of the case can be shown; for keys of caches.</summary>
    public string Edition => PublishedCase.EditionOf(Hash, Withholdings);
}
