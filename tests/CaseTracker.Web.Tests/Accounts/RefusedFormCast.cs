using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>A site with somebody at every form: an administrator, somebody at the second step of signing in, somebody who sets up an app,
/// somebody with a link.</summary>
public sealed class RefusedFormCast : IAsyncLifetime
{
    public const string ClosedCase = "meta-v-bright-data";

    /// <summary>Of each kind: an entry that could go, the one that would stay, and one that was merged into it already.</summary>
    internal static IReadOnlyDictionary<RegistryKind, (string Goes, string Stays, string Gone)> Entries { get; } =
        new Dictionary<RegistryKind, (string, string, string)>
        {
            [RegistryKind.Party] = ("westbridge", "nso-group", "q-cyber"),
            [RegistryKind.Judge] = ("bade-ca9", "chen-cand", "donato-cand"),
        };

    private readonly RevisedSite _site = new();
    private readonly SiteHost _fresh = new();
    private AccountVisitor _nobody = null!;
    private AccountVisitor _fresher = null!;
    private AccountVisitor _entering = null!;
    private AccountVisitor _enrolling = null!;
    private string _token = "";
    private string _ada = "";
    private string _suggestion = "";

    public SiteHost Host => _site.Host;

    internal AccountVisitor Administrator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        Administrator = await AccountVisitor.AdministratorAsync(Host);
        (_nobody, _fresher, _entering) = (new AccountVisitor(Host), new AccountVisitor(_fresh), new AccountVisitor(Host));
        _enrolling = await AccountVisitor.InvitedAsync(Host, "ed", Role.Editor);
        using var begun = await _enrolling.PostAsync(SiteUrls.Authenticator, [], SiteUrls.SecondFactor);
        using var entering = await _entering.SignInAsync("ada");
        var people = Host.Services.GetRequiredService<PeopleRegister>();
        _token = (await people.InviteAsync("Ben", Role.Editor, null)).Token!;
        _ada = $"{await people.FindAsync("ada")}";
        // Of a case that is closed, so that no proposal can be begun from it.
        await Host
            .Services.GetRequiredService<SuggestionBox>()
            .PutAsync(ClosedCase, 1, SuggestionText.Empty with { What = "A sum is wrong." });
        _suggestion = "1";
        await RevisedSite.Retraction(_site.Services).RetractAsync(ClosedCase, "Of another site.");
        foreach (var (of, (_, stays, gone)) in Entries)
        {
            var look = await RevisedSite.EntryMerging(_site.Services).PreviewAsync(of, gone, stays);
            Assert.True(
                (
                    await RevisedSite
                        .EntryMerging(_site.Services)
                        .MergeAsync(of, gone, stays, new Dictionary<string, MergeSide>(), "They are one.", look.Preview!.Head)
                ).IsDone
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in new[] { Administrator, _nobody, _fresher, _entering, _enrolling })
            visitor.Dispose();
        await _fresh.DisposeAsync();
        await _site.DisposeAsync();
    }

    /// <summary>Opens the page of the form and sends it.</summary>
    internal async Task<HttpResponseMessage> SendAsync(RefusedForm form)
    {
        var (visitor, at) = form.Route switch
        {
            SiteUrls.Setup => (_fresher, SiteUrls.Setup),
            SiteUrls.SignIn or SiteUrls.SignInByPasskey => (_nobody, SiteUrls.SignIn),
            SiteUrls.SignInCode => (_entering, SiteUrls.SignInCode),
            SiteUrls.ConfirmAuthenticator => (_enrolling, SiteUrls.Authenticator),
            _ => form.Page is { } page ? (Administrator, At(page)) : (_nobody, Address(form)),
        };
        var opened = await visitor.ReadAsync(at);
        var seen = opened.QuerySelector("input[name=seen]")?.GetAttribute("value") ?? "";
        using var sent = new MultipartFormDataContent
        {
            {
                new StringContent(opened.QuerySelector($"input[name={AccountFrame.TokenField}]")?.GetAttribute("value") ?? ""),
                AccountFrame.TokenField
            },
        };
        foreach (var (name, value) in form.Fields)
            sent.Add(new StringContent(At(value).Replace("{seen}", seen, StringComparison.Ordinal)), name);
        return await visitor.SendAsync(Address(form), sent);
    }

    /// <summary>Where a form is sent: about what its page is about, and about the administrator where that would be refused.</summary>
    internal string Address(RefusedForm form)
    {
        var about = form.Page?.Split('/') switch
        {
            ["", "edit", "cases" or "parties" or "judges" or "suggestions", var one, ..] => one,
            ["", "cases", var one, ..] => one,
            _ => "",
        };
        var person =
            form.Route.EndsWith("/role", StringComparison.Ordinal) || form.Route.EndsWith("/disable", StringComparison.Ordinal)
                ? _ada
                : Guid.Empty.ToString();
        return At(
            form.Route.Replace("{slug}", about, StringComparison.Ordinal)
                .Replace("{id}", about, StringComparison.Ordinal)
                .Replace("{id:int}", about, StringComparison.Ordinal)
                .Replace("{id:guid}", person, StringComparison.Ordinal)
        );
    }

    /// <summary>With what only the cast knows in its place.</summary>
    internal string At(string text) =>
        text.Replace("{slug}", SiteHost.Slug, StringComparison.Ordinal)
            .Replace("{token}", _token, StringComparison.Ordinal)
            .Replace("{ada}", _ada, StringComparison.Ordinal)
            .Replace("{suggestion}", _suggestion, StringComparison.Ordinal)
            .Replace("{setup-code}", _fresh.Services.GetRequiredService<SetupCode>().Value, StringComparison.Ordinal);
}
