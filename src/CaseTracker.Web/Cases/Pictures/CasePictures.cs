using CaseTracker.Core;
using CaseTracker.Core.Exports;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>Answers the addresses of a case's pictures, as SVG or as PNG.</summary>
public sealed class CasePictures(IPublicUrls site, Chromium chromium)
{
    public const string ThemeKey = "theme";
    public const string SizeKey = "size";

    public static string[] Keys { get; } = [ThemeKey, SizeKey];

    /// <summary>For a drawing that is opened by itself. What is said instead of one is a page of the site.</summary>
    public static OwnPolicy Policy { get; } =
        new(http =>
            http.Response.StatusCode >= StatusCodes.Status400BadRequest
                ? SecurityHeaders.ContentSecurityPolicy
                : SecurityHeaders.ForFile(
                    PictureTheme.Digest(PictureTheme.Style(PictureTheme.Named(http.Request.Query[ThemeKey].FirstOrDefault())))
                )
        );

    public ValueTask<IResult> SvgAsync(HttpContext http, string name, CaseView view, CasePageQuery query) =>
        AnswerAsync(
            name,
            view,
            query,
            (picture, size, theme) =>
            {
                Describe(http, view, picture, "svg");
                return Task.FromResult(PageResult.File(http, "image/svg+xml; charset=utf-8", () => picture.Draw(view, size, theme, site)));
            }
        );

    public ValueTask<IResult> PngAsync(HttpContext http, string name, CaseView view, CasePageQuery query, CancellationToken cancellation) =>
        AnswerAsync(
            name,
            view,
            query,
            async (picture, size, theme) =>
            {
                if (chromium.Missing is { } missing)
                    return ErrorResult.Page(
                        StatusCodes.Status501NotImplemented,
                        "This picture can’t be made here",
                        $"{missing} The same picture is there as .svg."
                    );
                try
                {
                    var answer = await PageResult.FileAsync(
                        http,
                        "image/png",
                        async () =>
                            await chromium.DrawAsync(
                                picture.Draw(view, size, theme ?? PictureTheme.Light, site),
                                size.Width,
                                size.Height,
                                cancellation
                            )
                    );
                    Describe(http, view, picture, "png");
                    return answer;
                }
                catch (ChromiumException failure)
                {
                    http.Response.Headers.Remove(HeaderNames.ETag);
                    return ErrorResult.Page(StatusCodes.Status503ServiceUnavailable, "This picture could not be made now", failure.Message);
                }
            }
        );

    private static void Describe(HttpContext http, CaseView view, CasePicture picture, string extension) =>
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline")
        {
            FileName = $"{view.Slug}_{picture.Name}_{view.AsOf:yyyy-MM-dd}.{extension}",
        }.ToString();

    private static async ValueTask<IResult> AnswerAsync(
        string name,
        CaseView view,
        CasePageQuery query,
        Func<CasePicture, PictureSize, PictureTheme?, Task<IResult>> answer
    )
    {
        if (CasePicture.Find(name) is not { } picture)
            return ErrorResult.NotFound(
                $"The case {view.Case.Name} has no picture “{name}”; it has "
                    + $"{Prose.List(CasePicture.All.Select(casePicture => casePicture.Name))}."
            );
        var (theme, size) = (query.Filters.GetValueOrDefault(ThemeKey), query.Filters.GetValueOrDefault(SizeKey, PictureSize.Card.Name));
        if (PictureTheme.Refusal(theme) is { } refusal)
            return CaseRequestHandler.Unreadable(refusal);
        if (PictureSize.All.FirstOrDefault(pictureSize => pictureSize.Name == size) is not { } shape)
            return CaseRequestHandler.Unreadable(
                $"{SizeKey} is one of {string.Join(", ", PictureSize.All.Select(pictureSize => pictureSize.Name))}; it was “{size}”"
            );
        return await answer(picture, shape, PictureTheme.Named(theme));
    }
}
