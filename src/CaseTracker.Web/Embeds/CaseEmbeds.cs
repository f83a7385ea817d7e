using CaseTracker.Core;
using CaseTracker.Web.Components.Embeds;
using CaseTracker.Web.Components.Pages;
using CaseTracker.Web.Pictures;

namespace CaseTracker.Web.Embeds;

/// <summary>Answers the addresses of a case's frames, and the page from which their code is taken.</summary>
internal static class CaseEmbeds
{
    private static readonly string[] Keys = [CasePictures.ThemeKey];

    public static Task<IResult> Embed(HttpContext http, string slug, string picture, CaseAnswer answer, CancellationToken cancellation) => AnswerAsync(http, slug, answer, (view, query, theme) =>
        CasePicture.Find(picture) is { } found
            ? PageResult.Page<EmbedPage>(http, view.Validator(query), new Dictionary<string, object?> { ["View"] = view, ["Picture"] = found, ["Theme"] = PictureTheme.Named(theme) })
            : ErrorResult.NotFound($"The case {view.Case.Name} has no frame “{picture}”; it has {Prose.List(CasePicture.All.Select(one => one.Name))}."), cancellation);

    public static Task<IResult> Page(HttpContext http, string slug, IConfiguration configuration, CaseAnswer answer, CancellationToken cancellation) => AnswerAsync(http, slug, answer, (view, query, theme) =>
    {
        var root = Sitemap.Root(http, configuration);
        return PageResult.Page<EmbedsPage>(http, $"{view.Validator(query)}|{root}", new Dictionary<string, object?> { ["View"] = view, ["Root"] = root, ["Theme"] = theme });
    }, cancellation);

    private static Task<IResult> AnswerAsync(HttpContext http, string slug, CaseAnswer answer, Func<CaseView, CasePageQuery, string?, IResult> page, CancellationToken cancellation) =>
        answer.Of(http, slug, Keys, (view, query) =>
        {
            var theme = query.Filters.GetValueOrDefault(CasePictures.ThemeKey);
            return new(PictureTheme.Refusal(theme) is { } refusal ? CaseAnswer.Unreadable(refusal) : page(view, query, theme));
        }, cancellation);
}
