using System.Globalization;
using System.Text.Json;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>Tells a site that is given the address of a case page which frame shows it (oEmbed 1.0, type rich).</summary>
internal static class OEmbed
{
    /// <summary>A column of text; where the asker names no width.</summary>
    private const int UsualWidth = 640;

    /// <summary>Seconds that an answer may be kept: the height goes with what happens in the case.</summary>
    private const int KeptFor = 3600;

    /// <summary>What an asker may say.</summary>
    public static readonly string[] Keys = ["format", "url", "maxwidth", "maxheight"];

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<IResult> Answer(
        HttpContext http,
        PublicUrls site,
        CaseRequestHandler answer,
        CaseHeads heads,
        CaseNotices notices,
        Chromium chromium,
        CancellationToken cancellation
    )
    {
        string? Asked(string key) => http.Request.Query[key].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;

        if (Asked("format") is { } format && format != "json")
            return ErrorResult.Page(
                StatusCodes.Status501NotImplemented,
                "This format is not supported",
                $"In the address, format is “{format}”; the answer is there as json only."
            );
        if (Asked("url") is not { } url)
            return CaseRequestHandler.Unreadable(
                "url is missing: the whole address of a page of a case, as in url=https%3A%2F%2F…%2Fcases%2F…"
            );
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return CaseRequestHandler.Unreadable("url is the whole http or https address of a page of a case");
        if (!TrySize(Asked("maxwidth"), out var maxWidth))
            return CaseRequestHandler.Unreadable($"maxwidth is a number of pixels from 1 to {LargestSize}");
        if (!TrySize(Asked("maxheight"), out var maxHeight))
            return CaseRequestHandler.Unreadable($"maxheight is a number of pixels from 1 to {LargestSize}");
        var root = Sitemap.Root(http, site);
        if (EmbedTarget.From(address, new Uri(root)) is not { } target)
            return ErrorResult.NotFound("The address in url is that of no page of a case on this site.");

        var slug = target.Slug;
        var head = await heads.FindAsync(slug, cancellation);
        if (head is not { IsMerged: false } && await notices.FindAsync(slug, cancellation) is { } notice)
        {
            if (notice.Into is not { } into)
                return ErrorResult.NotFound($"The case {notice.Name} was retracted.");
            (slug, head) = (into, await heads.FindAsync(into, cancellation));
        }

        return await answer.Of(
            target.Query,
            slug,
            head,
            [CasePictures.ThemeKey],
            (view, query) =>
            {
                var theme = query.Filters.GetValueOrDefault(CasePictures.ThemeKey);
                return new(
                    PictureTheme.Refusal(theme) is { } refusal
                        ? CaseRequestHandler.Unreadable(refusal)
                        : PageResult.Json(
                            http,
                            () =>
                                JsonSerializer.SerializeToUtf8Bytes(
                                    Rich(target.Picture, view, root, theme, maxWidth, maxHeight, chromium.Missing is null),
                                    Plain
                                )
                        )
                );
            },
            cancellation
        );
    }

    private const int LargestSize = 10_000;

    private static bool TrySize(string? text, out int? size)
    {
        size = null;
        if (text is null)
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > LargestSize)
            return false;
        size = number;
        return true;
    }

    private static Dictionary<string, object> Rich(
        CasePicture picture,
        CaseView view,
        string root,
        string? theme,
        int? maxWidth,
        int? maxHeight,
        bool hasPng
    )
    {
        var width = Math.Min(UsualWidth, maxWidth ?? UsualWidth);
        var needed = EmbedHeight.For(picture, view, Math.Max(width, EmbedHeight.LeastWidth));
        var height = Math.Min(needed, maxHeight ?? needed);
        var rich = new Dictionary<string, object>
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = EmbedText.Title(picture, view),
            ["provider_name"] = "CaseTracker",
            ["provider_url"] = root,
            ["cache_age"] = KeptFor,
            ["width"] = width,
            ["height"] = height,
            ["html"] = EmbedCode.For(picture, view, root, theme, width, height),
        };
        // A thumbnail may not be larger than what was asked for either.
        if (
            hasPng
            && PictureSize.Thumbnails.FirstOrDefault(size =>
                size.Width <= (maxWidth ?? size.Width) && size.Height <= (maxHeight ?? size.Height)
            )
                is { } thumbnail
        )
        {
            rich["thumbnail_url"] =
                root
                + SiteUrls.Picture(
                    view.Slug,
                    picture.Name,
                    "png",
                    view.LastingTime,
                    (CasePictures.SizeKey, thumbnail == PictureSize.Card ? null : thumbnail.Name),
                    (CasePictures.ThemeKey, theme)
                );
            rich["thumbnail_width"] = thumbnail.Width;
            rich["thumbnail_height"] = thumbnail.Height;
        }

        return rich;
    }
}
