using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Testing;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Each form that begins a proposal, sent twice just as its page holds it.</summary>
public sealed class RepeatedFormTests : IAsyncLifetime
{
    private static readonly Dictionary<string, (string Page, (string, string)[] Typed)> Table = new()
    {
        [SiteUrls.BeginProposal] = (SiteUrls.Edit, [("slug", SiteHost.Slug), ("title", "Sent twice")]),
        [SiteUrls.NewCase] = (
            SiteUrls.NewCase,
            [
                ("name", "Acme v. Zebra"),
                ("about", "Acme says that Zebra read its mail."),
                ("court", "cand"),
                ("number", "4:26-cv-1"),
                ("filed", "March 2026"),
            ]
        ),
        [SiteUrls.NewCaseFromFile] = (SiteUrls.NewCase, [("pasted", AnotherCase)]),
        [SiteUrls.NewCaseFromCopy] = (
            SiteUrls.NewCase,
            [("copy-of", SiteHost.Slug), ("copy-name", "A copy v. B"), ("copy-number", "4:26-cv-2"), ("copy-filed", "April 2026")]
        ),
        [SiteUrls.CaseDeed(SiteHost.Slug, "lead")] = (SiteUrls.CaseDesk(SiteHost.Slug), []),
        [SiteUrls.CaseDeed(SiteHost.Slug, "back")] = (SiteUrls.CaseDesk(SiteHost.Slug), [("to", "1"), ("why", "the sum was right")]),
    };

    private static string AnotherCase =>
        File.ReadAllText(ProjectRoot.File("src/CaseTracker.Data/Bundle/apple-v-nso-group.case.json"))
            .Replace("\"slug\": \"apple-v-nso-group\"", "\"slug\": \"apple-again\"", StringComparison.Ordinal);

    private readonly RevisedSite _site = new();
    private AccountVisitor _visitor = null!;

    public static TheoryData<string> Forms => [.. Table.Keys];

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        _visitor = await AccountVisitor.InvitedAsync(_site.Host, "ann", Role.Contributor);
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SentTwice_LeadsToOneProposal_AndFromAFreshPageToAnother(string action)
    {
        var fields = await FieldsAsync(action);

        using var first = await SendAsync(action, fields);
        using var second = await SendAsync(action, fields);
        using var fresh = await SendAsync(action, await FieldsAsync(action));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.NotEqual(first.Headers.Location, fresh.Headers.Location);
    }

    /// <summary>In parts, as a form that may hold a file is sent; the others are read so too.</summary>
    private async Task<HttpResponseMessage> SendAsync(string action, (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return await _visitor.SendAsync(action, form);
    }

    /// <summary>What the form holds by itself, and what is typed into it.</summary>
    private async Task<(string, string)[]> FieldsAsync(string action)
    {
        var (page, typed) = Table[action];
        var hidden = (await _visitor.ReadAsync(page))
            .QuerySelectorAll($"form[action='{action}'] input[type=hidden]")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));
        return [.. hidden, .. typed];
    }
}
