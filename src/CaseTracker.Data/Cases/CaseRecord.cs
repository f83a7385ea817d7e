namespace CaseTracker.Data.Cases;

/// <summary>One record of one case, found by a query over many.</summary>
public sealed record CaseRecord(string Slug, string Id)
{
    /// <summary>As an address carries it; neither part has a slash.</summary>
    public string Key => $"{Slug}/{Id}";

    /// <summary>Null for a text that is no such key.</summary>
    public static CaseRecord? Read(string? key) =>
        key?.Split('/') is [{ Length: > 0 } slug, { Length: > 0 } id] ? new CaseRecord(slug, id) : null;
}
