using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>The registry for editors over HTTP, as each role finds it.</summary>
public sealed class RegistryDeskTests : IAsyncLifetime
{
    private const RegistryKind Party = RegistryKind.Party;
    private static readonly string Merge = SiteUrls.EntryMerge(Party, "q-cyber");
    private static readonly string Look = SiteUrls.EntryMerge(Party, "q-cyber", "nso-group");

    private readonly SiteHost _host = new();
    private AccountVisitor _reviewer = null!;

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _reviewer = await AccountVisitor.AdministratorAsync(_host);
    }

    public async ValueTask DisposeAsync()
    {
        _reviewer.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Merge_FromTheSearchOn_ShowsBothFirst_AndTheSearchFindsTheFormerNameAfterwards()
    {
        var found = await _reviewer.ReadAsync($"{SiteUrls.RegistryDesk}?q=q+cyber");
        Assert.Equal("1 party found.", found.QuerySelector("[role=status]")!.TextContent);
        var entry = await _reviewer.ReadAsync($"{found.QuerySelector("ul.rows a.what")!.GetAttribute("href")}?q=nso");
        var page = await _reviewer.ReadAsync(entry.QuerySelector("ul.rows a[href*='/merge']")!.GetAttribute("href")!);

        Assert.Contains(
            "/parties/q-cyber leads to /parties/nso-group",
            page.QuerySelector("[aria-labelledby=what]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("4", page.QuerySelectorAll("[aria-labelledby=what] h3 small")[0].TextContent);
        Assert.Equal("4", page.QuerySelectorAll("[aria-labelledby=what] h3 small")[1].TextContent);
        Assert.Equal(
            ["into"],
            page.QuerySelectorAll("input[type=radio][checked]").Select(element => element.GetAttribute("value")).Distinct()
        );
        var seen = page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;

        using var silent = await _reviewer.PostAsync(
            Merge,
            [("into", "nso-group"), ("seen", seen), ("take-names", "from"), ("why", " ")],
            Look
        );
        using var unreadable = await _reviewer.PostAsync(
            Merge,
            [("into", "nso-group"), ("seen", seen), ("take-names", "all of it"), ("why", "One group.")],
            Look
        );
        using var merged = await _reviewer.PostAsync(
            Merge,
            [("into", "nso-group"), ("seen", seen), ("take-names", "both"), ("why", "One group.")],
            Look
        );

        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther),
            (silent.StatusCode, unreadable.StatusCode, merged.StatusCode)
        );
        Assert.Equal(
            "from",
            (await AccountVisitor.ReadAsync(silent)).QuerySelector("input[name=take-names][checked]")!.GetAttribute("value")
        );
        Assert.Contains(
            "“names” is one of into, from and both; it was “all of it”",
            (await AccountVisitor.ReadAsync(unreadable)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        var desk = await _reviewer.ReadAsync(merged.Headers.Location!.OriginalString);
        Assert.Contains("The entries are one.", desk.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(desk.QuerySelector($"[aria-labelledby=former] a[href='{SiteUrls.EntrySplit(Party, "q-cyber")}']"));
        var again = await _reviewer.ReadAsync($"{SiteUrls.RegistryDesk}?q=q-cyber");
        Assert.Equal(SiteUrls.EntryDesk(Party, "nso-group"), again.QuerySelector("ul.rows a.what")!.GetAttribute("href"));
        Assert.Contains("One group.", again.QuerySelector("[aria-labelledby=mergers]")!.TextContent, StringComparison.Ordinal);
        using var former = await _reviewer.GetAsync(SiteUrls.EntryDesk(Party, "q-cyber"));
        Assert.Equal(
            (HttpStatusCode.SeeOther, SiteUrls.EntryDesk(Party, "nso-group")),
            (former.StatusCode, former.Headers.Location!.OriginalString)
        );
    }

    [Fact]
    public async Task Merge_SentTwice_OrOnAStateThatIsPast_SaysWhichOfTheTwo()
    {
        var seen = (await _reviewer.ReadAsync(Look)).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        using var done = await _reviewer.PostAsync(Merge, [("into", "nso-group"), ("seen", seen), ("why", "One group.")], Look);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);

        var other = SiteUrls.EntryMerge(Party, "westbridge", "nso-group");
        using var twice = await _reviewer.PostAsync(Merge, [("into", "nso-group"), ("seen", seen), ("why", "One group.")], other);
        using var stale = await _reviewer.PostAsync(
            SiteUrls.EntryMerge(Party, "westbridge"),
            [("into", "nso-group"), ("seen", seen), ("why", "One group.")],
            other
        );

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Conflict), (twice.StatusCode, stale.StatusCode));
        Assert.Contains(
            "“q-cyber” was merged into “NSO Group Technologies Limited” (nso-group)",
            (await AccountVisitor.ReadAsync(twice)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        var page = await AccountVisitor.ReadAsync(stale);
        Assert.Contains("was changed since you looked", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(seen, page.QuerySelector("input[name=seen]")!.GetAttribute("value"));
        Assert.Equal("One group.", page.QuerySelector("#why")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Split_AfterALook_GivesTheEntryBack()
    {
        var seen = (await _reviewer.ReadAsync(Look)).QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        using var merged = await _reviewer.PostAsync(Merge, [("into", "nso-group"), ("seen", seen), ("why", "One group.")], Look);
        var address = SiteUrls.EntrySplit(Party, "q-cyber");
        var page = await _reviewer.ReadAsync(address);
        Assert.Contains("is as it was before", page.QuerySelector("[aria-labelledby=what]")!.TextContent, StringComparison.Ordinal);

        using var split = await _reviewer.PostAsync(
            address,
            [("seen", page.QuerySelector("input[name=seen]")!.GetAttribute("value")!), ("why", "They are two.")]
        );

        Assert.Equal(
            (HttpStatusCode.SeeOther, SiteUrls.Done(SiteUrls.EntryDesk(Party, "q-cyber"), "split-entry")),
            (split.StatusCode, split.Headers.Location!.OriginalString)
        );
        using var nothing = await _reviewer.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Contains(
            "there is nothing to take back",
            (await AccountVisitor.ReadAsync(nothing)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task EntryDesk_ForAContributor_OffersNoMerger()
    {
        using var ann = await AccountVisitor.InvitedAsync(_host, "ann", Role.Contributor);

        var page = await ann.ReadAsync(SiteUrls.EntryDesk(Party, "q-cyber"));

        Assert.Contains("A reviewer can do this.", page.QuerySelector("[aria-labelledby=merge]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href*='/merge']"));
        using var unknown = await ann.GetAsync(SiteUrls.EntryDesk(Party, "nobody"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
