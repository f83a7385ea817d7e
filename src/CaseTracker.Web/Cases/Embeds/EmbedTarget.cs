using CaseTracker.Web.Cases.Pictures;
using Microsoft.AspNetCore.WebUtilities;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>Which frame shows a page of a case.</summary>
/// <param name="Query">The page's own, with its days.</param>
internal sealed record EmbedTarget(string Slug, CasePicture Picture, IQueryCollection Query)
{
    /// <summary>What stands after the case in the addresses of its pages; all but money and timeline are shown by the status.</summary>
    private static readonly string[] Pages =
    [
        "timeline",
        "money",
        "injunctions",
        "claims",
        "parties",
        "statements",
        "sources",
        "events",
        "history",
        "embed",
        "export",
        "cite",
    ];

    /// <summary>Null for an address that is not one of a case page of this site, by http or by https.</summary>
    public static EmbedTarget? From(Uri address, Uri root)
    {
        var before = root.AbsolutePath.TrimEnd('/');
        if (!string.Equals(address.IdnHost, root.IdnHost, StringComparison.OrdinalIgnoreCase) || !IsSamePort(address, root))
            return null;
        if (!address.AbsolutePath.StartsWith($"{before}/cases/", StringComparison.Ordinal))
            return null;
        var parts = address.AbsolutePath[before.Length..].TrimEnd('/').Split('/')[2..];
        var page = parts.ElementAtOrDefault(1);
        if (
            parts[0].Length == 0
            || page is not null && !Pages.Contains(page)
            || parts.Length > (page is "events" or "history" or "embed" ? 3 : 2)
        )
            return null;
        var picture = page switch
        {
            "embed" when parts.Length == 3 => CasePicture.Find(parts[2]),
            "events" => CasePicture.Find("timeline"),
            _ => CasePicture.Find(page ?? "") ?? CasePicture.Find("status"),
        };
        return picture is null
            ? null
            : new EmbedTarget(Uri.UnescapeDataString(parts[0]), picture, new QueryCollection(QueryHelpers.ParseQuery(address.Query)));
    }

    private static bool IsSamePort(Uri address, Uri root) => address.Port == root.Port || address.IsDefaultPort && root.IsDefaultPort;
}
