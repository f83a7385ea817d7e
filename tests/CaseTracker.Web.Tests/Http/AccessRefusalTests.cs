using System.Net;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Addresses that can't be answered: a clear 400 or 404 page, never a 500 and never a stack trace.</summary>
public sealed class AccessRefusalTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = "/cases/" + SiteHost.Slug;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "no such page")]
    [InlineData("/cases/nobody-v-nobody", HttpStatusCode.NotFound, "nobody-v-nobody")]
    [InlineData("/cases/nobody-v-nobody.json", HttpStatusCode.NotFound, "nobody-v-nobody")]
    [InlineData("/cases/nobody-v-nobody/timeline", HttpStatusCode.NotFound, "nobody-v-nobody")]
    [InlineData(Case + "/nothing", HttpStatusCode.NotFound, "no such page")]
    [InlineData(Case + "/events/nothing", HttpStatusCode.NotFound, "nothing")]
    [InlineData(Case + "/events/verdict?as-of=2025-05-05", HttpStatusCode.NotFound, "had not happened")]
    [InlineData(Case + "?as-of=yesterday", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    [InlineData(Case + "?as-of=2025-02-30", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    [InlineData(Case + "/money?as-of=2025-1-1", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    [InlineData(Case + ".json?as-of=x", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    [InlineData(Case + ".md?length=long", HttpStatusCode.BadRequest, "length is one of headline, short, full; it was “long”")]
    [InlineData(Case + ".md?as-of=x", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    [InlineData(Case + ".doc", HttpStatusCode.NotFound, "no case “whatsapp-v-nso-group.doc”")]
    [InlineData("/cases/nobody-v-nobody.md", HttpStatusCode.NotFound, "nobody-v-nobody")]
    [InlineData(Case + "/timeline?kind=gossip", HttpStatusCode.BadRequest, "kind")]
    [InlineData(Case + "/timeline?court=moon", HttpStatusCode.BadRequest, "court")]
    [InlineData(Case + "/timeline?party=nobody", HttpStatusCode.BadRequest, "party")]
    [InlineData(Case + "/timeline?significance=huge", HttpStatusCode.BadRequest, "significance")]
    [InlineData(Case + "/timeline?page=2", HttpStatusCode.BadRequest, "page can’t be “2”; this timeline has 1 page")]
    [InlineData(Case + "/timeline?page=x", HttpStatusCode.BadRequest, "page can’t be “x”; it is a whole number from 1")]
    [InlineData(Case + "/timeline?event=nobody", HttpStatusCode.BadRequest, "event can’t be “nobody”")]
    [InlineData(
        Case + "/timeline?from=2025",
        HttpStatusCode.BadRequest,
        "from can’t be “2025”; it is a day of the calendar written YYYY-MM-DD"
    )]
    [InlineData(
        Case + "/timeline?from=2025-02-01&to=2025-01-31",
        HttpStatusCode.BadRequest,
        "to can’t be “2025-01-31”; it is a day not before from=2025-02-01"
    )]
    [InlineData(Case + "/sources?class=gossip", HttpStatusCode.BadRequest, "class")]
    [InlineData("/courts/moon", HttpStatusCode.NotFound, "moon")]
    [InlineData("/courts/ca9?rulings=moon", HttpStatusCode.BadRequest, "rulings")]
    [InlineData("/courts/ca9?dockets=a/b/c", HttpStatusCode.BadRequest, "dockets")]
    [InlineData("/parties/nobody", HttpStatusCode.NotFound, "nobody")]
    [InlineData("/judges/nobody", HttpStatusCode.NotFound, "nobody")]
    [InlineData(Case + "/sources?values=gossip", HttpStatusCode.BadRequest, "values")]
    [InlineData("/cases?sort=colour", HttpStatusCode.BadRequest, "sort")]
    [InlineData("/compare?cases=nobody-v-nobody," + SiteHost.Slug, HttpStatusCode.NotFound, "nobody-v-nobody")]
    [InlineData("/compare?cases=NOT-A-SLUG," + SiteHost.Slug, HttpStatusCode.NotFound, "NOT-A-SLUG")]
    [InlineData("/compare?cases=a,b&as-of=yesterday", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    [InlineData("/sitemaps/99.xml", HttpStatusCode.NotFound, "no part 99")]
    public async Task Get_AddressThatCannotBe_SaysWhat(string address, HttpStatusCode status, string says)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.Contains("<h1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases/%E2%80%AE")]
    [InlineData("/cases/..%2f..%2fetc%2fpasswd")]
    [InlineData("/cases/<script>alert(1)</script>")]
    [InlineData(Case + "?as-of=<script>alert(1)</script>")]
    [InlineData(Case + "/timeline?q=<script>alert(1)</script>")]
    [InlineData(Case + "/timeline?q=%27%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData(Case + "/timeline?kind=<b>")]
    [InlineData(Case + "/events/<script>")]
    [InlineData(Case + "?as-of=2025-01-01&as-of=2024-01-01")]
    [InlineData("/parties/%E2%80%AE")]
    [InlineData("/parties?after=<script>alert(1)</script>")]
    [InlineData("/judges/donato-cand?after=<script>alert(1)</script>")]
    [InlineData("/courts/ca9?rulings=<script>alert(1)</script>")]
    [InlineData("/courts/ca9?rulings=no-such-case/no-such-event")]
    [InlineData(Case + "?%00=%00")]
    [InlineData("/compare?cases=<script>alert(1)</script>,b")]
    [InlineData("/compare?cases=a,b&cases=//evil.example")]
    [InlineData(Case + "/timeline?q=%F0%9F%98%80%ED%A0%80")]
    public async Task Get_HostileAddress_IsAnsweredCalmly(string address)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.InRange((int)answer.StatusCode, 200, 404);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_VeryLongQuery_IsRefusedWithItsLimit()
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync($"{Case}/timeline?q={new string('x', 4000)}", Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("200", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Send_OtherMethods_AreNotAllowed(string method)
    {
        using var visitor = host.NewVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), Case);

        using var answer = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
