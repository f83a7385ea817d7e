namespace CaseTracker.Data.Redaction;

/// <summary>A withholding in the logs over all cases.</summary>
/// <param name="Id">Its own for good.</param>
public sealed record LoggedRedaction(int Id, string Slug, string Name, string? ShortName, RedactionNotice Notice)
{
    public string BriefName => ShortName ?? Name;
}
