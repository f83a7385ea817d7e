using System.Net;
using CaseTracker.Web.Tests.Accounts;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The component library is for editors and administrators: no reader loads it, and its policy holds under their pages only.</summary>
public sealed class ComponentLibraryTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Public => [.. PublicAddresses.All];

    [Theory]
    [MemberData(nameof(Public))]
    public async Task Get_APublicAddress_NamesNothingOfTheLibrary(string address)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.DoesNotContain("style-src-attr", Policy(answer), StringComparison.Ordinal);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain("mud", page[..page.IndexOf("</head>", StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("class=\"mud-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("_framework", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css", "text/css")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.js", "text/javascript")]
    [InlineData("/mud-theme.css", "text/css")]
    public async Task Get_AFileOfTheLibrary_AnswersInProduction(string address, string type)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private static string Policy(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Content-Security-Policy"));
}
