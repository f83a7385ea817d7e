namespace CaseTracker.Data.Queries;

/// <summary>A withholding in the logs over all cases.</summary>
/// <param name="Id">Its own for good.</param>
public sealed record LoggedWithholding(int Id, string Slug, string Name, string? ShortName, WithholdingNotice Notice)
{
    public string BriefName => ShortName ?? Name;
}
