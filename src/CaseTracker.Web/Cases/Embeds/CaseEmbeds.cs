using CaseTracker.Core;
using CaseTracker.Exchange;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>Answers the addresses of a case's frames, and the page from which their code is taken.</summary>
internal static class CaseEmbeds
{
    private static readonly string[] Keys = [CasePictures.ThemeKey];

    public static Task<IResult> Embed(
        HttpContext http,
        string slug,
        string picture,
        CaseRequestHandler answer,
        CancellationToken cancellation
    ) =>
        AnswerAsync(
            http,
            slug,
            answer,
            (view, query, theme) =>
                CasePicture.Find(picture) is { } found
                    ? PageResult.Page<EmbedPage>(
                        http,
                        (nameof(EmbedPage.View), view),
                        (nameof(EmbedPage.Picture), found),
                        (nameof(EmbedPage.Theme), PictureTheme.Named(theme))
                    )
                    : ErrorResult.NotFound(
                        $"The case {view.Case.Name} has no embed “{picture}”; it has "
                            + $"{Prose.List(CasePicture.All.Select(casePicture => casePicture.Name))}."
                    ),
            cancellation
        );

    public static Task<IResult> Page(
        HttpContext http,
        string slug,
        PublicUrls site,
        CaseRequestHandler answer,
        CancellationToken cancellation
    ) =>
        AnswerAsync(
            http,
            slug,
            answer,
            (view, query, theme) =>
            {
                var root = Sitemap.Root(http, site);
                return PageResult.Page<EmbedsPage>(
                    http,
                    (nameof(EmbedsPage.View), view),
                    (nameof(EmbedsPage.Root), root),
                    (nameof(EmbedsPage.Theme), theme)
                );
            },
            cancellation
        );

    private static Task<IResult> AnswerAsync(
        HttpContext http,
        string slug,
        CaseRequestHandler answer,
        Func<CaseView, CasePageQuery, string?, IResult> page,
        CancellationToken cancellation
    ) =>
        answer.Of(
            http,
            slug,
            Keys,
            (view, query) =>
            {
                var theme = query.Filters.GetValueOrDefault(CasePictures.ThemeKey);
                return new(PictureTheme.Refusal(theme) is { } refusal ? CaseRequestHandler.Unreadable(refusal) : page(view, query, theme));
            },
            cancellation
        );
}
