using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The registry's pages on the bundled cases, from the database to the page.</summary>
public sealed class RegistryPagesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/parties/nso-group", "whatsapp-v-nso-group apple-v-nso-group dada-v-nso-group khashoggi-v-nso-group")]
    [InlineData("/parties/meta-platforms", "whatsapp-v-nso-group meta-v-bright-data")]
    [InlineData("/parties/linkedin", "whatsapp-v-nso-group hiq-labs-v-linkedin")]
    [InlineData("/judges/donato-cand", "apple-v-nso-group dada-v-nso-group")]
    [InlineData("/judges/chen-cand", "hiq-labs-v-linkedin meta-v-bright-data")]
    [InlineData("/courts/ca9", "whatsapp-v-nso-group dada-v-nso-group hiq-labs-v-linkedin")]
    [InlineData("/courts/cand", "whatsapp-v-nso-group dada-v-nso-group hiq-labs-v-linkedin apple-v-nso-group meta-v-bright-data")]
    public async Task Page_OfAnEntry_LeadsToEachOfItsCases(string address, string slugs)
    {
        var page = await ReadAsync(address);

        var rows = page.QuerySelectorAll("main table tbody th a").Select(link => link.GetAttribute("href")).Distinct();
        Assert.Superset(slugs.Split(' ').Select(slug => $"/cases/{slug}").ToHashSet(), rows.OfType<string>().ToHashSet());
    }

    [Fact]
    public async Task Court_OfAppeals_ListsItsRulingsNewestFirst()
    {
        var titles = (await ReadAsync("/courts/ca9")).QuerySelectorAll(".rulings .what").Select(title => title.TextContent).ToList();

        var last = titles.IndexOf("The Ninth Circuit vacates the dismissal and remands");
        Assert.Equal("The Ninth Circuit vacates its stay", titles[0]);
        Assert.True(last > 0 && last < titles.IndexOf("The Ninth Circuit affirms the injunction again"), string.Join(", ", titles));
    }

    [Fact]
    public async Task Court_OfTrial_ListsInjunctionsInForceAndSums()
    {
        var page = await ReadAsync("/courts/cand");

        Assert.Contains(
            "apparently in force; no further stay found",
            page.QuerySelector("section[aria-labelledby=injunctions]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "dissolved",
            page.QuerySelector("section[aria-labelledby=injunctions]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("$4,447,190", page.QuerySelector("section[aria-labelledby=money]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$500,000", page.QuerySelector("section[aria-labelledby=money]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/courts/akd", "No case here has a docket in this court.")]
    [InlineData("/parties?after=zzz", "Nothing more to list.")]
    [InlineData("/judges?after=zzz", "Nothing more to list.")]
    public async Task Page_WithNothingToShow_AnswersAndSaysSo(string address, string says) =>
        Assert.Contains(says, (await ReadAsync(address)).QuerySelector("main .empty")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Lists_NameWhatTheCasesHold()
    {
        Assert.Contains("Ninth Circuit", (await ReadAsync("/courts")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var parties = (await ReadAsync("/parties?after=n"))
            .QuerySelectorAll("main tbody tr")
            .ToDictionary(row => row.QuerySelector("a")!.GetAttribute("href")!, row => row.QuerySelectorAll("td a").Length);
        Assert.Equal((4, 4), (parties["/parties/nso-group"], parties["/parties/q-cyber"]));
        var judges = (await ReadAsync("/judges")).QuerySelectorAll("main tbody th").Select(name => name.TextContent).ToList();
        Assert.Contains("Chen, Edward M.N.D. Cal.", judges);
    }

    [Theory]
    [InlineData("/parties", "/parties/meta-platforms")]
    [InlineData("/judges", "/judges/donato-cand")]
    public async Task Index_BeginsWithThoseOfSeveralCases_ThenHasAllByLetter(string address, string first)
    {
        var page = await ReadAsync(address);

        Assert.Equal(first, page.QuerySelector("section[aria-labelledby=several] tbody th a")!.GetAttribute("href"));
        var letters = page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal(letters, page.QuerySelectorAll(".by-letter h2").Select(letter => letter.Id));
        Assert.All(
            page.QuerySelectorAll(".by-letter"),
            section =>
            {
                var names = section.QuerySelectorAll("tbody th a").Select(name => RegistryName.SortKey(name.TextContent)).ToList();
                Assert.Equal(names.Order(StringComparer.Ordinal), names);
            }
        );
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("td a[href^='/cases/']")));
    }

    [Theory]
    [InlineData("/parties/nso-group", "/parties")]
    [InlineData("/judges/donato-cand", "/judges")]
    [InlineData("/courts/ca9", "/courts")]
    public async Task Masthead_MarksWhereTheReaderIs(string address, string current) =>
        Assert.Equal(current, (await ReadAsync(address)).QuerySelector(".masthead [aria-current]")?.GetAttribute("href"));

    [Fact]
    public async Task Case_WithAnIdThatTheRegistryLacks_HasAPageThatSaysSo_AndANewTag()
    {
        using var visitor = host.NewVisitor();
        using var before = await visitor.GetAsync("/parties", Cancellation);
        var json = SampleCase.Json.Replace(
            "\"id\": \"doe\", \"kind\"",
            "\"id\": \"doe\", \"registry\": \"jane-doe\", \"kind\"",
            StringComparison.Ordinal
        );

        var result = await host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(Encoding.UTF8.GetBytes(json), new Publication("a test", "to see it", ChangeClass.Update), Cancellation);

        Assert.Empty(result.Errors);
        var page = await ReadAsync("/parties/jane-doe");
        Assert.Equal("Jane Doe", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("holds no entry of its own", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var after = await visitor.GetAsync("/parties", Cancellation);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("Jane Doe", await after.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    /// <summary>The page cache takes the route value "slug" for a case; any other
    /// page under that name would be kept by the wrong revision.</summary>
    [Fact]
    public void Routes_WithASlug_AreThoseOfACase() =>
        Assert.All(
            PublicAddresses.Mapped(host.Services).Where(pattern => pattern.Contains("{slug}", StringComparison.Ordinal)),
            pattern => Assert.StartsWith("/cases/", pattern, StringComparison.Ordinal)
        );

    [Fact]
    public async Task Get_AnEntry_BearsWhatSearchEnginesRead()
    {
        var page = await ReadAsync("/courts/ca9");

        using var data = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("GovernmentOrganization", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("http://localhost/courts/ca9", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
