using System.Net;
using System.Text;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Layout;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Overview;
using CaseTracker.Web.Cases.Parties;
using CaseTracker.Web.Cases.Sources;
using CaseTracker.Web.Cases.Statements;
using CaseTracker.Web.Cases.Templates;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Hosting;
using CaseTracker.Web.Tests.Http;
using CaseTracker.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Templates;

/// <summary>A page whose day was put into a template is the page as rendered for that day.</summary>
public sealed class CasePageTemplatesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly Func<CaseView, IEnumerable<string>> NothingDrawn = _ => [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="least">Of the days asked for, how many a template answers at least, in percent.</param>
    [Theory]
    [InlineData("whatsapp-v-nso-group", 1, 55)]
    [InlineData("hiq-labs-v-linkedin", 2, 75)]
    [InlineData("dada-v-nso-group", 1, 75)]
    [InlineData("apple-v-nso-group", 1, 75)]
    public async Task PageAsync_DaysOfEachStretch_AreAsRendered(string slug, int step, int least)
    {
        await AssertAsRenderedAsync<OverviewPage>(slug, step, least, TimelineStrip.WordsOf);
        await AssertAsRenderedAsync<TimelinePage>(slug, step, least, TimelinePage.WordsOf);
        await AssertAsRenderedAsync<MoneyPage>(slug, step, least, MoneyPage.WordsOf);
    }

    [Fact]
    public async Task PageAsync_PagesWithoutDrawings_AreAsRendered()
    {
        await AssertAsRenderedAsync<InjunctionsPage>(SiteHost.Slug, 3, 75, NothingDrawn);
        await AssertAsRenderedAsync<ClaimsPage>(SiteHost.Slug, 3, 75, NothingDrawn);
        await AssertAsRenderedAsync<PartiesPage>(SiteHost.Slug, 3, 75, NothingDrawn);
        await AssertAsRenderedAsync<StatementsPage>(SiteHost.Slug, 3, 75, NothingDrawn);
        await AssertAsRenderedAsync<SourcesPage>(SiteHost.Slug, 3, 75, NothingDrawn);
    }

    [Fact]
    public async Task PageAsync_PageThatCountsItsDays_IsRenderedForEach()
    {
        using var templates = new CasePageTemplates(host.Services.GetRequiredService<IServiceScopeFactory>());
        for (var day = new DateOnly(2026, 1, 5); day.Day < 12; day = day.AddDays(1))
        {
            var view = await BundledView(SiteHost.Slug, day);

            var answer = await BodyAsync(http =>
                templates.PageAsync<OverviewPage>(http, view, then => Results.Text($"day {then.AsOf.DayNumber}"), NothingDrawn)
            );

            Assert.Equal($"day {day.DayNumber}", answer);
        }
    }

    /// <summary>The interest of the case grows by $164.38 a day, its coercive sanction by $1,000.</summary>
    [Fact]
    public async Task PageAsync_SumsThatGrowFromDayToDay_AreThoseOfTheDay()
    {
        using var templates = new CasePageTemplates(host.Services.GetRequiredService<IServiceScopeFactory>());
        var read = PoeCase.View("2021-06-15");
        var filled = 0;
        for (var day = new DateOnly(2021, 6, 1); day.Month == 6; day = day.AddDays(1))
        {
            var view = read.On(day, PoeCase.Today);
            IResult? rendered = null;

            var answer = await BodyAsync(async http =>
            {
                var result = await templates.PageAsync<MoneyPage>(http, view, then => rendered = Money(then), MoneyPage.WordsOf);
                filled += ReferenceEquals(result, rendered) ? 0 : 1;
                return result;
            });

            Assert.Equal(await BodyAsync(_ => new(Money(view))), answer);
            Assert.Contains($"{view.State.Awards[0].InterestBy(day)}</b> by {day:d MMMM yyyy}", answer, StringComparison.Ordinal);
            Assert.Contains($"{view.State.Sanctions[0].AccruedBy(day)}</b> by {day:d MMMM yyyy}", answer, StringComparison.Ordinal);
        }

        Assert.True(filled > 20, $"only {filled} days from a template");

        static IResult Money(CaseView view) => PageResult.Component<MoneyPage>(null, (nameof(CaseShell.View), view));
    }

    [Fact]
    public async Task Get_OneDayAfterTheOther_EachIsItsOwnPageWithTheSameHeaders()
    {
        using var visitor = host.NewVisitor();
        var answers = new List<(string Body, string Headers)>();
        for (var day = new DateOnly(2026, 2, 2); day < new DateOnly(2026, 2, 8); day = day.AddDays(1))
        {
            using var answer = await visitor.GetAsync($"/cases/{SiteHost.Slug}/timeline?as-of={day:yyyy-MM-dd}", Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("ETag" or "Date"));
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            answers.Add(
                (
                    text.Replace($"{day:yyyy-MM-dd}", "DAY", StringComparison.Ordinal)
                        .Replace($"{day:d MMMM yyyy}", "DAY", StringComparison.Ordinal),
                    string.Join(
                        '\n',
                        headers.OrderBy(header => header.Key).Select(header => $"{header.Key}: {string.Join(',', header.Value)}")
                    )
                )
            );
            Assert.Contains($"as of {day:d MMMM yyyy}", text, StringComparison.Ordinal);
        }

        Assert.Equal(answers[0].Headers, answers[^1].Headers);
    }

    private async Task AssertAsRenderedAsync<TPage>(string slug, int step, int least, Func<CaseView, IEnumerable<string>> drawn)
        where TPage : IComponent
    {
        using var templates = new CasePageTemplates(host.Services.GetRequiredService<IServiceScopeFactory>());
        var first = await BundledView(slug, null);
        var (asked, filled) = (0, 0);
        var turning = first.Published.History.Turnings.FirstAfter(DateOnly.MinValue);
        for (var i = 0; turning is { } day; turning = first.Published.History.Turnings.FirstAfter(day), i++)
        {
            if (i % step > 0 || TemplateDays.Around(await BundledView(slug, day)) is not { } days)
                continue;
            foreach (var before in new[] { days.First.AddDays(1), days.Last.AddDays(-1) })
                _ = await AnswerAsync(before);
            foreach (var then in new[] { days.First, days.First.AddDays(3), days.Last })
            {
                var view = await BundledView(slug, then);
                var (answer, isFilled) = await AnswerAsync(then);
                var expected = await BodyAsync(_ => new(Page(view)));
                Assert.True(expected == answer, $"{typeof(TPage).Name} of {slug} on {then:yyyy-MM-dd}: {Difference(expected, answer)}");
                asked++;
                filled += isFilled ? 1 : 0;
            }
        }

        Assert.True(asked >= 3, $"{slug}: only {asked} days");
        Assert.True(filled * 100 >= asked * least, $"{typeof(TPage).Name} of {slug}: only {filled} of {asked} days from a template");

        async Task<(string Body, bool IsFilled)> AnswerAsync(DateOnly day)
        {
            var view = await BundledView(slug, day);
            var (rendered, isFilled) = ((IResult?)null, false);
            var body = await BodyAsync(async http =>
            {
                var answer = await templates.PageAsync<TPage>(http, view, then => rendered = Page(then), drawn);
                isFilled = !ReferenceEquals(answer, rendered);
                return answer;
            });
            return (body, isFilled);
        }

        static IResult Page(CaseView view) => PageResult.Component<TPage>(null, [.. Parameters(view)]);

        static IEnumerable<(string, object?)> Parameters(CaseView view) =>
            typeof(TPage) == typeof(TimelinePage) || typeof(TPage) == typeof(SourcesPage)
                ? [(nameof(CaseShell.View), view), (nameof(CaseShell.Filters), new Dictionary<string, string>())]
                : [(nameof(CaseShell.View), view)];
    }

    private async Task<CaseView> BundledView(string slug, DateOnly? day) =>
        (await host.Services.GetRequiredService<CaseViews>().FindAsync(slug, day, Cancellation))!;

    private async Task<string> BodyAsync(Func<HttpContext, ValueTask<IResult>> page)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            Request = { Scheme = "http", Host = new HostString("localhost") },
            Response = { Body = body },
        };
        await (await page(http)).ExecuteAsync(http);
        await http.Response.CompleteAsync();
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private static string Difference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{Around(expected)}” became “{Around(actual)}”";

        string Around(string text) => text[Math.Max(0, Math.Min(at, text.Length) - 40)..Math.Min(text.Length, at + 40)];
    }
}
