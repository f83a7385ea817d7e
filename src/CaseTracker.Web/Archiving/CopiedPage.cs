using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTracker.Web.Archiving;

/// <summary>A page of the site made fit to stand in a copy: its links lead to files,
/// what needs a server is taken out, and it says that it is a copy.</summary>
internal static partial class CopiedPage
{
    private const string AfterMasthead = "</header>";

    /// <summary>The addresses of this site that a page links to, without fragments.</summary>
    public static IEnumerable<string> Links(string html) =>
        Addresses().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value).Split('#')[0]).Where(IsOfSite);

    /// <summary>The addresses of the fonts that a style sheet of the site's root names.</summary>
    public static IEnumerable<string> Fonts(string sheet) => OfFonts().Matches(sheet).Select(match => $"/{match.Groups["file"].Value}");

    /// <summary>The places of a page that links can lead to.</summary>
    public static HashSet<string> Ids(string html) => [.. Places().Matches(html).Select(match => match.Groups["id"].Value)];

    /// <summary>The page as a file of the copy.</summary>
    /// <param name="target">The way to an address, or where to read it instead; null where it can't be read from here.</param>
    /// <param name="note">What readers are told of the copy, as HTML.</param>
    public static string Write(string html, Func<string, string?> target, string note)
    {
        var page = Tags()
            .Replace(
                html,
                match =>
                    match.Groups["form"].Success || OfForms().IsMatch(match.Value)
                        ? ""
                        : Attributes().Replace(match.Value, attribute => Attribute(attribute, target))
            );
        var at = page.IndexOf(AfterMasthead, StringComparison.Ordinal);
        return at < 0 ? page : page.Insert(at + AfterMasthead.Length, note);
    }

    private static string Attribute(Match attribute, Func<string, string?> target)
    {
        var key = attribute.Groups["key"].Value;
        // A script that would ask the server for another stretch of time.
        if (key.StartsWith("data-", StringComparison.Ordinal))
            return "";
        var address = WebUtility.HtmlDecode(attribute.Groups["address"].Value);
        if (!IsOfSite(address))
            return attribute.Value;
        return target(address) is { } there ? $" {key}=\"{WebUtility.HtmlEncode(there)}\"" : "";
    }

    private static bool IsOfSite(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The note that stands on every page of a copy.</summary>
    public static string Note(string day, long revision, string? site)
    {
        var text = new StringBuilder(
            "<aside class=\"copy-note\" aria-label=\"About this copy\"><p class=\"wrap\"><b>A "
                + $"copy.</b> As the site stood on {day}, at its revision {revision}. "
        );
        text.Append("Search, filters, earlier days, comparisons and PDF need the site itself");
        text.Append(site is null ? "." : $": <a href=\"{WebUtility.HtmlEncode(site)}\">{WebUtility.HtmlEncode(site)}</a>.");
        return text.Append("</p></aside>").ToString();
    }

    [GeneratedRegex(@"\s(?:href|src)=""(?<address>[^""]*)""")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"url\(""(?<file>fonts/[^""]+)""\)")]
    private static partial Regex OfFonts();

    [GeneratedRegex(@"\sid=""(?<id>[^""]*)""")]
    private static partial Regex Places();

    /// <summary>A form whole, or one opening tag.</summary>
    [GeneratedRegex(@"(?<form><form\b.*?</form>)|<[a-zA-Z](?:[^<>""]|""[^""]*"")*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    /// <summary>A field that belongs to a form elsewhere in the page.</summary>
    [GeneratedRegex(@"^<(?:input|button)\b[^<>]*\sform=""")]
    private static partial Regex OfForms();

    [GeneratedRegex(@"\s(?<key>href|src|data-url|data-event)=""(?<address>[^""]*)""")]
    private static partial Regex Attributes();
}
