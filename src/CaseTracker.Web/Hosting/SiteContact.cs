namespace CaseTracker.Web.Hosting;

/// <summary>Where readers send corrections, as the site's operator says in <c>CaseTracker:Contact</c>.</summary>
/// <param name="Text">An e-mail address, or the address of a page.</param>
public sealed record SiteContact(string Text, string Url)
{
    public const string Setting = "CaseTracker:Contact";

    /// <summary>Null where nobody has said.</summary>
    /// <exception cref="InvalidOperationException">The setting holds neither an e-mail address nor an http or https address.</exception>
    public static SiteContact? Read(IConfiguration configuration)
    {
        if (configuration[Setting]?.Trim() is not { Length: > 0 } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return new SiteContact(text, uri.AbsoluteUri);
        return text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !text.Any(char.IsWhiteSpace)
            ? new SiteContact(text, $"mailto:{text}")
            : throw new InvalidOperationException(
                $"{Setting} is to be an e-mail address or the http or https address of a page; it is \"{text}\"."
            );
    }
}
