using System.Net;
using CaseTracker.Web.Cases.Pictures;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>The line of HTML by which another site shows a frame.</summary>
public static class EmbedCode
{
    /// <param name="root">Where readers reach this site.</param>
    /// <param name="theme">Null for the colours that the reader prefers.</param>
    /// <param name="width">Null for all of the column.</param>
    public static string For(CasePicture picture, CaseView view, string root, string? theme, int? width, int height)
    {
        var address = root + SiteUrls.Embed(view.Slug, picture.Name, view.Time, (CasePictures.ThemeKey, theme));
        return $"<iframe src=\"{Attribute(address)}\" title=\"{Attribute(EmbedText.Title(picture, view))}\" "
            + $"width=\"{(width is { } pixels ? $"{pixels}" : "100%")}\" height=\"{height}\" "
            + $"loading=\"lazy\" style=\"border:0{(width is null ? "" : ";max-width:100%")}\"></iframe>";
    }

    /// <summary>With its letters as they are: an article may be in any encoding, but names are mostly read by people.</summary>
    private static string Attribute(string value) => WebUtility.HtmlEncode(value);
}
