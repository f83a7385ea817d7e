using System.Globalization;
using System.Text;
using CaseTracker.Core.Dates;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Caching.Memory;

namespace CaseTracker.Web.Cases.Templates;

/// <summary>Answers pages of a case that are asked for on one day after the other: the first times by rendering, then by putting the day's
/// words into the text that all days of a stretch have in common.</summary>
/// <remarks>A template is made from the page as rendered on the first and the last of its days, and kept only where it also gives the page
/// rendered on the day in the middle. An edition never means another page, so nothing here grows old; what has not been asked for longest
/// gives way.</remarks>
public sealed class CasePageTemplates(IServiceScopeFactory scopes) : IDisposable
{
    private const string Html = "text/html; charset=utf-8";
    private const int RenderedFirst = 2;
    private const int MostBytes = 8 << 20;

    /// <summary>A stretch without a template.</summary>
    private const int LeastBytes = 256;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>How often a page was asked for on the days of a stretch, and its template once there is one.</summary>
    private sealed class Stretch
    {
        private int _asked;

        public DayTemplate? Template { get; init; }

        /// <summary>True once, when it was asked for often enough.</summary>
        public bool IsDue() => Interlocked.Increment(ref _asked) == RenderedFirst + 1;
    }

    /// <param name="page">Renders the page.</param>
    /// <param name="drawn">What the page draws from a day alone, for each day in the same order.</param>
    public async ValueTask<IResult> PageAsync<TPage>(
        HttpContext http,
        CaseView view,
        Func<CaseView, IResult> page,
        Func<CaseView, IEnumerable<string>> drawn
    )
    {
        if (TemplateDays.Around(view) is not { } days)
            return page(view);
        var key = (
            typeof(TPage),
            $"{http.Request.Scheme}://{http.Request.Host}",
            view.Published.Edition,
            view.Former.Revision,
            string.Join(',', view.Sheets),
            view.Reading.Today,
            days.First
        );
        var stretch = _kept.GetOrCreate(key, _ => new Stretch(), new MemoryCacheEntryOptions { Size = LeastBytes })!;
        if (stretch.Template is null && stretch.IsDue() && await MakeAsync(http, view, days, page, drawn) is { } made)
            _kept.Set(key, stretch = new Stretch { Template = made }, new MemoryCacheEntryOptions { Size = LeastBytes + made.Size });
        return stretch.Template is { } template
            ? TypedResults.Stream(body => template.WriteAsync(body, WordsOf(view, drawn)), Html)
            : page(view);
    }

    public void Dispose() => _kept.Dispose();

    /// <returns>Null where the pages of these days differ in more than the words of their days.</returns>
    private async Task<DayTemplate?> MakeAsync(
        HttpContext http,
        CaseView view,
        TemplateDays days,
        Func<CaseView, IResult> page,
        Func<CaseView, IEnumerable<string>> drawn
    )
    {
        var middle = await OnAsync(days.Middle);
        return
            DayTemplate.Create(await OnAsync(days.First), await OnAsync(days.Last)) is { } template
            && template.Fill(middle.Words) == middle.Html
            ? template
            : null;

        async Task<PageOnDay> OnAsync(DateOnly day)
        {
            var then = view.On(day, view.Reading.Today);
            return new PageOnDay(await RenderAsync(http, page(then)), WordsOf(then, drawn));
        }
    }

    /// <summary>Renders a page as this request would be answered; beside it, since the framework answers a request once.</summary>
    private async Task<string> RenderAsync(HttpContext http, IResult page)
    {
        using var body = new MemoryStream();
        var aside = new DefaultHttpContext
        {
            Request =
            {
                Method = HttpMethods.Get,
                Scheme = http.Request.Scheme,
                Host = http.Request.Host,
                Path = http.Request.Path,
            },
            Response = { Body = body },
        };
        await using var services = new RequestServicesFeature(aside, scopes);
        aside.Features.Set<IServiceProvidersFeature>(services);
        aside.SetEndpoint(http.GetEndpoint());
        await page.ExecuteAsync(aside);
        await aside.Response.CompleteAsync();
        return Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
    }

    /// <summary>The day as links, sentences and reference managers write it, then as it is drawn.</summary>
    private static string[] WordsOf(CaseView view, Func<CaseView, IEnumerable<string>> drawn) =>
        [
            view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateFormatter.Day(view.AsOf),
            view.AsOf.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
            .. drawn(view),
        ];
}
