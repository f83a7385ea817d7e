using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Web.Hosting;
using CaseTracker.Web.Tests.Accounts;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The component library is for editors and administrators: no reader
/// loads it, and its policy holds under their pages only.</summary>
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
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return;
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

    [Theory]
    [InlineData(SiteUrls.Edit)]
    [InlineData(SiteUrls.NewCase)]
    [InlineData(SiteUrls.RegistryDesk)]
    public async Task Get_APageOfEditors_LoadsItUnderAPolicyOfItsOwn_AndHasNoStyleElement(string address)
    {
        using var editor = await AccountVisitor.InvitedAsync(host, $"editor{address.Length}", Role.Editor);

        using var answer = await editor.GetAsync(address);
        var page = await AccountVisitor.ReadAsync(answer);

        Assert.Equal(SecurityHeaders.ForDesk, Policy(answer));
        Assert.Equal(
            ["MudBlazor", "mud-theme", "base"],
            page.QuerySelectorAll("link[rel=stylesheet]").Take(3).Select(link => link.GetAttribute("href")!.Split('/')[^1].Split('.')[0])
        );
        Assert.Empty(page.QuerySelectorAll("style"));
        Assert.NotEmpty(page.QuerySelectorAll("main .mud-button-root"));
        Assert.All(
            page.QuerySelectorAll("main input:not([type=hidden]), main textarea, main select"),
            field => Assert.Equal(field.GetAttribute("name"), field.Id)
        );
    }

    [Fact]
    public async Task Get_ThePageOfOnesOwnAccount_HasThePolicyOfTheSite()
    {
        using var editor = await AccountVisitor.InvitedAsync(host, "own", Role.Editor);

        using var answer = await editor.GetAsync(SiteUrls.Account);

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Policy(answer));
        Assert.DoesNotContain("MudBlazor", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Content-Security-Policy"));
}
