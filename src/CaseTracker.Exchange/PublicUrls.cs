using CaseTracker.Core.Exports;

namespace CaseTracker.Exchange;

/// <summary>The addresses of a site whose operator has said where readers reach it, or has not.</summary>
public sealed record PublicUrls : IPublicUrls
{
    private readonly string _root;

    private PublicUrls(Uri? root) => (Root, _root) = (root, root is null ? "" : WebAddress.Written(root).TrimEnd('/'));

    /// <summary>For a site whose public address nobody has given: addresses stay relative to its root.</summary>
    public static PublicUrls Unknown { get; } = new((Uri?)null);

    public Uri? Root { get; }

    /// <summary>True where nobody has given the address and it is only where one reader found the site.</summary>
    public bool IsAsked { get; private init; }

    /// <summary>True where readers reach the site by https, whoever ends the encryption.</summary>
    public bool IsHttps => Root?.Scheme == Uri.UriSchemeHttps;

    public static PublicUrls At(Uri? root) => root is null ? Unknown : new(root);

    /// <summary>As a reader asks for the site whose public address nobody has given.</summary>
    public static PublicUrls AskedAt(Uri root) => new(root) { IsAsked = true };

    /// <summary>Reads what an operator says; null where it is no http or https address, or says more than where the site is.</summary>
    public static PublicUrls? Read(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var root)
        && root.Scheme is "http" or "https"
        && root.Query.Length == 0
        && root.Fragment.Length == 0
            ? new PublicUrls(root)
            : null;

    public string Absolute(string path) => _root + path;

    public string Case(string slug, string place = "", DateOnly? asOf = null, DateOnly? knownAt = null) =>
        Absolute($"/cases/{slug}{place}{Query(("as-of", Iso(asOf)), ("known-at", Iso(knownAt)))}");

    public string CasesFile(string extension, IReadOnlyList<string>? slugs, DateOnly asOf) =>
        Absolute($"/cases.{extension}{Query(("cases", slugs is null ? null : string.Join(',', slugs)), ("as-of", Iso(asOf)))}");

    public string Court(string courtId) => Absolute($"/courts/{courtId}");

    private static string? Iso(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : null;

    private static string Query(params ReadOnlySpan<(string Key, string? Value)> pairs)
    {
        var query = "";
        foreach (var (key, value) in pairs)
            if (value is not null)
                query += $"{(query.Length == 0 ? '?' : '&')}{key}={Uri.EscapeDataString(value)}";
        return query;
    }
}
