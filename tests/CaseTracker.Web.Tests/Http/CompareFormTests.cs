using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A comparison with too few or too many cases explains itself, with what was chosen.</summary>
public sealed class CompareFormTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Compare_OneCase_AsksForAnother()
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync($"/compare?cases={SiteHost.Slug}", TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "1 case is chosen: WhatsApp Inc. v. NSO Group Technologies Ltd. Choose at least one more.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(SiteHost.Slug, Assert.Single(page.QuerySelectorAll("input[name=cases][checked]")).GetAttribute("value"));
    }

    [Fact]
    public async Task Compare_FiveCases_AsksToTakeSomeAway()
    {
        using var visitor = host.NewVisitor();
        var page = new HtmlParser().ParseDocument(
            await visitor.GetStringAsync("/compare?cases=a,b,c,d,e", TestContext.Current.CancellationToken)
        );

        Assert.Contains("5 cases are chosen, and at most 4 stand side by side", page.QuerySelector("[role=status]")!.TextContent, Ordinal);
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Compare_OneCaseThatIsNotThere_SaysThat()
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync("/compare?cases=no-such-case", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "CaseTracker holds no case “no-such-case”",
            new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }
}
