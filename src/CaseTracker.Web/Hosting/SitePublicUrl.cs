namespace CaseTracker.Web.Hosting;

/// <summary>Where readers reach the site, as its operator says in <c>CaseTracker:PublicUrl</c>;
/// links to give away are absolute only then.</summary>
public sealed record SitePublicUrl
{
    public const string Setting = "CaseTracker:PublicUrl";

    private readonly string _root;

    private SitePublicUrl(string root) => _root = root;

    /// <summary>For a site whose public address nobody has given: addresses stay relative to its root.</summary>
    public static SitePublicUrl Unknown { get; } = new("");

    /// <summary>True where readers reach the site by https, whoever ends the encryption.</summary>
    public bool IsHttps => _root.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where no public address is known.</summary>
    public string? Host => _root.Length == 0 ? null : new Uri(_root).Host;

    /// <summary>Null where no public address is known.</summary>
    public Uri? Root => _root.Length == 0 ? null : new Uri(_root);

    /// <exception cref="InvalidOperationException">The setting holds something else than an http or https address.</exception>
    public static SitePublicUrl Read(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } text)
            return Unknown;
        return
            Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Query.Length == 0
            && uri.Fragment.Length == 0
            ? new SitePublicUrl(uri.AbsoluteUri.TrimEnd('/'))
            : throw new InvalidOperationException(
                $"{Setting} is to be the site's http or https address, as in https://cases.example.org; it is \"{text}\"."
            );
    }

    /// <param name="path">From the site's root, with its slash.</param>
    public string Of(string path) => _root + path;
}
