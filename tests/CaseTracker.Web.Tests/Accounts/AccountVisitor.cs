using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>A browser without script: keeps cookies, follows no redirects, sends the forms that pages hold.</summary>
internal sealed class AccountVisitor(SiteHost host) : IDisposable
{
    public const string Password = "correct horse battery";

    private readonly HttpClient _client = host.NewBrowser();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Signed in as the first administrator of a fresh site, by password alone.</summary>
    public static async Task<AccountVisitor> SetUpAsync(SiteHost host, string name = "ada")
    {
        var visitor = new AccountVisitor(host);
        using var answer = await visitor.PostAsync(SiteUrls.Setup, SetupForm(host, name));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return visitor;
    }

    /// <summary>Signed in as the first administrator, with an authenticator.</summary>
    public static async Task<AccountVisitor> AdministratorAsync(SiteHost host)
    {
        var visitor = await SetUpAsync(host);
        await visitor.EnrolAsync();
        return visitor;
    }

    /// <summary>Somebody new, signed in by a link of the site's own making.</summary>
    public static async Task<AccountVisitor> InvitedAsync(SiteHost host, string name, Role role)
    {
        var link = await host.Services.GetRequiredService<PeopleRegister>().InviteAsync(name, role, null, Cancellation);
        var visitor = new AccountVisitor(host);
        using var answer = await visitor.PostAsync(SiteUrls.Invitation(link.Token!), PersonFields(name, name.ToUpperInvariant()));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return visitor;
    }

    /// <summary>Sets up an authenticator; gives its key and the recovery codes.</summary>
    public async Task<(string Key, IReadOnlyList<string> Codes)> EnrolAsync()
    {
        using var begun = await PostAsync(SiteUrls.Authenticator, [], SiteUrls.SecondFactor);
        var page = await ReadAsync(begun.Headers.Location!.OriginalString);
        var key = page.QuerySelector("code.secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        using var done = await PostAsync(SiteUrls.ConfirmAuthenticator, [(AccountFields.Code, Totp.Code(key))], SiteUrls.Authenticator);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        return (key, [.. (await ReadAsync(done)).QuerySelectorAll(".codes code").Select(code => code.TextContent)]);
    }

    public static (string, string)[] SetupForm(SiteHost host, string name) =>
        [(AccountFields.Code, host.Services.GetRequiredService<SetupCode>().Value), .. PersonFields(name, "Ada Marsh")];

    public static (string, string)[] PersonFields(string name, string displayName) =>
        [
            (AccountFields.SignInName, name),
            (AccountFields.DisplayName, displayName),
            (AccountFields.Password, Password),
            (AccountFields.Again, Password),
        ];

    public Task<HttpResponseMessage> GetAsync(string address) => _client.GetAsync(address, Cancellation);

    public async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));

    /// <summary>Opens the page, then sends its form with these values.</summary>
    /// <param name="page">Where the form stands; the address itself unless another is given.</param>
    public async Task<HttpResponseMessage> PostAsync(string address, (string Name, string Value)[] fields, string? page = null)
    {
        var token = (await ReadAsync(page ?? address)).QuerySelector($"input[name={AccountFrame.TokenField}]")!.GetAttribute("value")!;
        return await SendAsync(address, [(AccountFrame.TokenField, token), .. fields]);
    }

    /// <summary>Sends just these values.</summary>
    public Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] fields) =>
        _client.PostAsync(
            address,
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            Cancellation
        );

    public Task<HttpResponseMessage> SendAsync(string address, HttpContent form) => _client.PostAsync(address, form, Cancellation);

    public async Task<HttpResponseMessage> SignInAsync(string name, string password = Password, string? onward = null) =>
        await PostAsync(
            SiteUrls.SignIn,
            [(AccountFields.SignInName, name), (AccountFields.PresentPassword, password), (LocalAddress.Key, onward ?? "")]
        );

    public void Dispose() => _client.Dispose();
}
