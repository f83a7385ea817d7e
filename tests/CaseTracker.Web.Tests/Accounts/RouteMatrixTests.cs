using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Web.Tests.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Every route of the site and who may reach it, cell by cell over HTTP. A route that stands in no table fails.</summary>
public sealed class RouteMatrixTests(RouteMatrixTests.Cast cast) : IClassFixture<RouteMatrixTests.Cast>
{
    private const string Anybody = "in in in in in in";
    private const string SignedIn = "sign-in in in in in in";
    private const string Editors = "sign-in no in in in in";
    private const string Reviewers = "sign-in no no factor factor in";
    private const string Managers = "sign-in no no no factor in";

    /// <summary>For nobody, contributor, editor, reviewer, administrator by password alone, administrator with a second factor.</summary>
    private static readonly Dictionary<string, string> Table = new()
    {
        ["GET /account/setup"] = Anybody,
        ["POST /account/setup"] = Anybody,
        ["GET /account/sign-in"] = Anybody,
        ["POST /account/sign-in"] = Anybody,
        ["GET /account/sign-in/code"] = Anybody,
        ["POST /account/sign-in/code"] = Anybody,
        ["GET /account/invitation/{token}"] = Anybody,
        ["POST /account/invitation/{token}"] = Anybody,
        ["GET /account"] = SignedIn,
        ["POST /account/sign-out"] = SignedIn,
        ["POST /account/name"] = SignedIn,
        ["GET /account/password"] = SignedIn,
        ["POST /account/password"] = SignedIn,
        ["POST /account/sessions/end"] = SignedIn,
        ["POST /account/sessions/end-others"] = SignedIn,
        ["GET /account/second-factor"] = SignedIn,
        ["GET /account/authenticator"] = SignedIn,
        ["POST /account/authenticator"] = SignedIn,
        ["POST /account/authenticator/confirm"] = SignedIn,
        ["POST /account/authenticator/remove"] = SignedIn,
        ["POST /account/recovery-codes"] = SignedIn,
        ["POST /account/passkeys"] = SignedIn,
        ["POST /account/passkeys/options"] = SignedIn,
        ["POST /account/passkeys/remove"] = SignedIn,
        ["POST /account/sign-in/passkey"] = Anybody,
        ["POST /account/sign-in/passkey/options"] = Anybody,
        ["GET /edit"] = SignedIn,
        ["POST /edit/proposals"] = SignedIn,
        ["GET /edit/new"] = SignedIn,
        ["POST /edit/new"] = SignedIn,
        ["POST /edit/new/file"] = SignedIn,
        ["POST /edit/new/copy"] = SignedIn,
        ["GET /edit/cases/{slug}"] = SignedIn,
        ["POST /edit/cases/{slug}/back"] = SignedIn,
        ["POST /edit/cases/{slug}/lead"] = SignedIn,
        ["POST /edit/cases/{slug}/retract"] = Reviewers,
        ["POST /edit/cases/{slug}/merge"] = Reviewers,
        ["POST /edit/cases/{slug}/reopen"] = Reviewers,
        // One that is not there: a contributor is not told whether it is somebody else's.
        ["GET " + "/edit/proposals/{id:guid}"] = "sign-in no in in in in",
        ["GET /edit/suggestions"] = Editors,
        ["GET /edit/suggestions/{id:int}"] = Editors,
        ["POST /edit/suggestions/{id:int}/close"] = Editors,
        ["POST /edit/suggestions/{id:int}/proposal"] = Editors,
        ["GET /edit/registry"] = SignedIn,
        ["GET /edit/parties/{id}"] = SignedIn,
        ["GET /edit/parties/{id}/merge"] = Reviewers,
        ["POST /edit/parties/{id}/merge"] = Reviewers,
        ["GET /edit/parties/{id}/split"] = Reviewers,
        ["POST /edit/parties/{id}/split"] = Reviewers,
        ["GET /edit/judges/{id}"] = SignedIn,
        ["GET /edit/judges/{id}/merge"] = Reviewers,
        ["POST /edit/judges/{id}/merge"] = Reviewers,
        ["GET /edit/judges/{id}/split"] = Reviewers,
        ["POST /edit/judges/{id}/split"] = Reviewers,
        ["GET /edit/withhold"] = Reviewers,
        ["POST /edit/withhold"] = Reviewers,
        ["POST /edit/withhold/confirm"] = Reviewers,
        ["ANY /edit/_blazor"] = SignedIn,
        ["ANY /edit/_blazor/disconnect/"] = SignedIn,
        ["ANY /edit/_blazor/initializers/"] = SignedIn,
        ["ANY /edit/_blazor/negotiate"] = SignedIn,
        ["GET /admin/people"] = Managers,
        ["GET /admin/audit"] = Managers,
        ["GET /admin/audit.csv"] = Managers,
        ["POST /admin/people/invite"] = Managers,
        ["POST /admin/people/withdraw"] = Managers,
        ["POST /admin/people/{id:guid}/role"] = Managers,
        ["POST /admin/people/{id:guid}/disable"] = Managers,
        ["POST /admin/people/{id:guid}/enable"] = Managers,
        ["POST /admin/people/{id:guid}/end-sessions"] = Managers,
        ["POST /admin/people/{id:guid}/reset"] = Managers,
    };

    public static TheoryData<string> Routes => [.. Table.Keys];

    [Fact]
    public void Endpoints_EachStandsInATable()
    {
        var mapped = cast
            .Host.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => PublicAddresses.IsForAccounts(endpoint.RoutePattern.RawText!))
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method =>
                    $"{method} {endpoint.RoutePattern.RawText}"
                )
            )
            .ToList();

        Assert.Empty(mapped.Except(Table.Keys));
        Assert.Empty(Table.Keys.Except(mapped));
    }

    [Fact]
    public void Endpoints_ForReaders_AskForNothing() =>
        Assert.All(
            PublicAddresses.Endpoints(cast.Host.Services),
            endpoint => Assert.Empty(endpoint.Metadata.OfType<Microsoft.AspNetCore.Authorization.IAuthorizeData>())
        );

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Route_AskedByEach_LetsInWhomTheTableSays(string route)
    {
        var (method, pattern) = (route.Split(' ')[0], route.Split(' ')[1]);
        var address = Address(pattern);
        var expected = Table[route].Split(' ');

        for (var i = 0; i < cast.Visitors.Count; i++)
        {
            // No token: whoever gets past the policy meets the form's own lock, and nothing
            // changes. In parts, as each form may be sent, with a file or without.
            using var form = new MultipartFormDataContent { { new StringContent(""), "nothing" } };
            using var answer =
                method != "POST" ? await cast.Visitors[i].GetAsync(address) : await cast.Visitors[i].SendAsync(address, form);
            // A form can't be led elsewhere: whoever lacks the second factor is refused.
            var wanted = method == "POST" && expected[i] == "factor" ? "no" : expected[i];
            Assert.True(
                wanted == Kind(answer, method),
                $"{route} for number {i}: {(int)answer.StatusCode} {answer.Headers.Location}, expected {wanted}"
            );
        }
    }

    [Fact]
    public async Task Pages_ForSomebodySignedIn_SayWhoThatIsAndLeadOn()
    {
        var pages = Table
            .Keys.Where(route => route.StartsWith("GET /", StringComparison.Ordinal))
            .Select(route => Address(route.Split(' ')[1]));
        foreach (var page in pages)
        {
            using var answer = await cast.Visitors[^1].GetAsync(page);
            if (
                answer.StatusCode != HttpStatusCode.OK
                || answer.Content.Headers.ContentType?.MediaType != "text/html"
                || page == SiteUrls.Invitation("ct_none")
            )
                continue;
            var bar = (await AccountVisitor.ReadAsync(answer)).QuerySelector(".account-bar");
            Assert.True(bar?.TextContent.Contains("Ada Marsh, administrator", StringComparison.Ordinal), $"{page}: “{bar?.TextContent}”");
            Assert.Equal(
                [SiteUrls.Edit, SiteUrls.People, SiteUrls.Audit, SiteUrls.Account],
                bar!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)
            );
            Assert.Equal(
                page.StartsWith(SiteUrls.Edit, StringComparison.Ordinal) ? SiteUrls.Edit
                    : page.StartsWith(SiteUrls.Audit, StringComparison.Ordinal) ? SiteUrls.Audit
                    : page.StartsWith("/admin", StringComparison.Ordinal) ? SiteUrls.People
                    : SiteUrls.Account,
                bar.QuerySelector("[aria-current]")!.GetAttribute("href")
            );
        }
    }

    private static string Address(string pattern) =>
        pattern
            .Replace("{slug}", SiteHost.Slug, StringComparison.Ordinal)
            .Replace("{token}", "ct_none", StringComparison.Ordinal)
            .Replace("{id:guid}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{id:int}", "1", StringComparison.Ordinal)
            .Replace("{id}", "nobody", StringComparison.Ordinal);

    private static string Kind(HttpResponseMessage answer, string method) =>
        (method, answer.StatusCode) switch
        {
            ("GET", HttpStatusCode.Redirect)
                when answer.Headers.Location!.OriginalString.StartsWith(SiteUrls.SignIn + "?", StringComparison.Ordinal) => "sign-in",
            ("GET", HttpStatusCode.Redirect)
                when answer.Headers.Location!.OriginalString.StartsWith(SiteUrls.SecondFactor + "?", StringComparison.Ordinal) => "factor",
            ("ANY", HttpStatusCode.Unauthorized) => "sign-in",
            // A circuit asks for more than a bare request.
            ("ANY", HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed) => "in",
            ("POST", HttpStatusCode.OK) => "in",
            ("GET", HttpStatusCode.OK or HttpStatusCode.SeeOther or HttpStatusCode.NotFound) => "in",
            ("POST", HttpStatusCode.Unauthorized) => "sign-in",
            ("POST", HttpStatusCode.BadRequest) => "in",
            (_, HttpStatusCode.Forbidden) => "no",
            _ => "?",
        };

    /// <summary>One site, and somebody of each kind signed in to it.</summary>
    public sealed class Cast : IAsyncLifetime
    {
        public SiteHost Host { get; } = new();

        internal List<AccountVisitor> Visitors { get; } = [];

        public async ValueTask InitializeAsync()
        {
            var administrator = await AccountVisitor.AdministratorAsync(Host);
            Visitors.Add(new AccountVisitor(Host));
            foreach (var role in Enum.GetValues<Role>())
                Visitors.Add(await AccountVisitor.InvitedAsync(Host, role.ToString(), role));
            Visitors.Add(administrator);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var visitor in Visitors)
                visitor.Dispose();
            await Host.DisposeAsync();
        }
    }
}
