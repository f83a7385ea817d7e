namespace CaseTracker.Web.Archiving;

/// <summary>Which addresses of the site belong into a copy, and the file that each becomes.</summary>
/// <remarks>Not those of earlier days, of filters and comparisons, of which there is no end, nor what only a server can do.</remarks>
internal static class CopyAddresses
{
    /// <summary>The keys by which lists go on and files are chosen. A page with any other key is left to the site.</summary>
    private static readonly HashSet<string> Kept = ["after", "before", "dockets", "length", "page", "rulings", "sort", "table"];

    private static readonly string[] NeedAServer =
    [
        SiteUrls.CompareForm,
        SiteUrls.Verify,
        "/search",
        SiteUrls.CasesFile("csv"),
        SiteUrls.CasesFile("xlsx"),
        SiteUrls.CasesFile("zip"),
    ];

    /// <summary>What a browser has to draw or print.</summary>
    private static readonly string[] NeedABrowser = [".png", ".pdf"];

    /// <summary>The file of an address, from the folder of the copy, with forward
    /// slashes; null where the address does not belong into it.</summary>
    /// <param name="address">From the root of the site, without a fragment.</param>
    public static string? FileOf(string address)
    {
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
            return null;
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? address : address[..mark];
        if (Array.Exists(NeedAServer, text => path == text) || Array.Exists(NeedABrowser, path.EndsWith))
            return null;
        if (path.Split('/').Any(part => part is "." or ".."))
            return null;
        // A form that is sent to the editors.
        if (path.Split('/') is ["", "cases", _, "suggest", ..])
            return null;
        var suffix = "";
        foreach (var pair in mark < 0 ? [] : address[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (pair[..at], pair[(at + 1)..]) : (pair, "");
            if (!Kept.Contains(key))
                return null;
            suffix += $"_{key}-{value.Replace('%', '~')}";
        }

        path = path.Trim('/');
        var name = path.LastIndexOf('/') + 1;
        var dot = path.IndexOf('.', name);
        if (dot >= 0)
            return $"{path[..dot]}{suffix}{path[dot..]}";
        return path.Length == 0 ? $"index{suffix}.html" : $"{path}/index{suffix}.html";
    }

    /// <summary>The way from one file of the copy to another.</summary>
    public static string Between(string from, string to)
    {
        var folder = Path.GetDirectoryName(from) is { Length: > 0 } some ? some : ".";
        return Path.GetRelativePath(folder, to).Replace('\\', '/');
    }
}
