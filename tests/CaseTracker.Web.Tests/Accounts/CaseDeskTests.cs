using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>The desk of one case over HTTP, as each role finds it.</summary>
public sealed class CaseDeskTests : IAsyncLifetime
{
    private const string Case = "/cases/" + SiteHost.Slug;
    private static readonly string Desk = SiteUrls.CaseDesk(SiteHost.Slug);

    private readonly RevisedSite _site = new();
    private AccountVisitor _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        _administrator = await AccountVisitor.AdministratorAsync(_site.Host);
    }

    public async ValueTask DisposeAsync()
    {
        _administrator.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task GoBack_ByAContributor_LeadsToAProposalThatSaysWhatItUndoes()
    {
        using var ann = await AccountVisitor.InvitedAsync(_site.Host, "ann", Role.Contributor);
        var revision = await ann.ReadAsync($"{Case}/history/1");
        var page = await ann.ReadAsync(revision.QuerySelector("a[href*='/edit/cases/']")!.GetAttribute("href")!);
        Assert.Equal("1", page.QuerySelector("#back-to option[selected]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector($"form[action='{SiteUrls.CaseDeed(SiteHost.Slug, "retract")}']"));

        using var empty = await ann.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "back"), [("to", "1"), ("why", "")], Desk);
        using var begun = await ann.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "back"), [("to", "1"), ("why", "the sum was right")], Desk);

        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal("1", (await AccountVisitor.ReadAsync(empty)).QuerySelector("#back-to option[selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        Assert.Equal("Back to revision 1 — CaseTracker", (await ann.ReadAsync(begun.Headers.Location!.OriginalString)).Title);
        var mine = (await ann.ReadAsync(SiteUrls.Edit)).QuerySelector("[aria-labelledby=mine]")!.TextContent;
        Assert.Contains("Back to revision 1", mine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeepLead_UnderWhichSomethingChanged_LeadsToAProposalThatTellsItInWords()
    {
        using var ann = await AccountVisitor.InvitedAsync(_site.Host, "ann", Role.Contributor);
        var lead = (await ann.ReadAsync(Desk)).QuerySelector("[aria-labelledby=lead]")!;
        Assert.Contains(
            "The record for that day has changed since it was saved: the compensatory damages from $444,719 to $444,720",
            lead.TextContent,
            StringComparison.Ordinal
        );

        using var begun = await ann.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "lead"), [], Desk);

        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        var proposal = await ann.ReadAsync(begun.Headers.Location!.OriginalString);
        Assert.Equal("Lead as of 21 November 2026: still right — CaseTracker", proposal.Title);
        using var other = await ann.PostAsync(
            SiteUrls.CaseDeed("hiq-labs-v-linkedin", "lead"),
            [],
            SiteUrls.CaseDesk("hiq-labs-v-linkedin")
        );
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Assert.Contains(
            "Nothing has changed under a lead of this case.",
            (await AccountVisitor.ReadAsync(other)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task RetractAndReopen_ByAReviewer_AreSeenAtOnce_AndTheDeskTellsTheWayBack()
    {
        using var silent = await _administrator.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "retract"), [("why", " ")], Desk);
        using var retracted = await _administrator.PostAsync(
            SiteUrls.CaseDeed(SiteHost.Slug, "retract"),
            [("why", "Of another case.")],
            Desk
        );

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.SeeOther), (silent.StatusCode, retracted.StatusCode));
        var desk = await _administrator.ReadAsync(retracted.Headers.Location!.OriginalString);
        Assert.Contains("The case is retracted.", desk.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        using (var gone = await _administrator.GetAsync(Case))
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        var edit = await _administrator.ReadAsync(SiteUrls.Edit);
        Assert.Equal(Desk, edit.QuerySelector("[aria-labelledby=closed] a")!.GetAttribute("href"));
        Assert.DoesNotContain(edit.QuerySelectorAll("#slug option"), option => option.GetAttribute("value") == SiteHost.Slug);

        using var reopened = await _administrator.PostAsync(
            SiteUrls.CaseDeed(SiteHost.Slug, "reopen"),
            [("why", "It was this case.")],
            Desk
        );

        Assert.Equal(HttpStatusCode.SeeOther, reopened.StatusCode);
        using var there = await _administrator.GetAsync(Case);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task Merge_ByAReviewer_LeadsReadersToTheOtherCase_AndTheDeskTellsTheWayBack()
    {
        const string Into = "hiq-labs-v-linkedin";
        var before = await _administrator.ReadAsync(Desk);
        Assert.DoesNotContain(before.QuerySelectorAll("#merge-into option"), option => option.GetAttribute("value") == SiteHost.Slug);
        Assert.Contains(
            "Nothing is carried over automatically",
            before.QuerySelector("[aria-labelledby=merge]")!.TextContent,
            StringComparison.Ordinal
        );

        using var silent = await _administrator.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "merge"), [("into", Into), ("why", " ")], Desk);
        using var itself = await _administrator.PostAsync(
            SiteUrls.CaseDeed(SiteHost.Slug, "merge"),
            [("into", SiteHost.Slug), ("why", "The same dispute.")],
            Desk
        );
        using var merged = await _administrator.PostAsync(
            SiteUrls.CaseDeed(SiteHost.Slug, "merge"),
            [("into", Into), ("why", "The same dispute.")],
            Desk
        );

        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther),
            (silent.StatusCode, itself.StatusCode, merged.StatusCode)
        );
        Assert.Equal(Into, (await AccountVisitor.ReadAsync(silent)).QuerySelector("#merge-into option[selected]")!.GetAttribute("value"));
        var refused = await AccountVisitor.ReadAsync(itself);
        Assert.Contains(
            "can’t be merged into itself",
            refused.QuerySelector("[aria-labelledby=merge] [role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("The same dispute.", refused.QuerySelector("#merge-why")!.GetAttribute("value"));
        var desk = await _administrator.ReadAsync(merged.Headers.Location!.OriginalString);
        Assert.Contains("The case is merged.", desk.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(desk.QuerySelector($"a[href='/cases/{Into}']"));
        using (var led = await _administrator.GetAsync(Case))
            Assert.Equal((HttpStatusCode.PermanentRedirect, $"/cases/{Into}"), (led.StatusCode, led.Headers.Location!.OriginalString));

        using var reopened = await _administrator.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "reopen"), [("why", "They are two.")], Desk);

        Assert.Equal(HttpStatusCode.SeeOther, reopened.StatusCode);
        using var there = await _administrator.GetAsync(Case);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Reviewer)]
    public async Task Retract_ByWhoMayNot_OrWithoutASecondFactor_IsForbidden(Role role)
    {
        using var visitor = await AccountVisitor.InvitedAsync(_site.Host, role.ToString(), role);

        using var answer = await visitor.PostAsync(SiteUrls.CaseDeed(SiteHost.Slug, "retract"), [("why", "Because.")], Desk);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var there = await visitor.GetAsync(Case);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task Edit_AskedForMoreOfACase_LeadsToItsDesk()
    {
        using var answer = await _administrator.PostAsync(
            SiteUrls.BeginProposal,
            [("slug", SiteHost.Slug), ("title", ""), ("instead", "case")],
            SiteUrls.Edit
        );

        Assert.Equal((HttpStatusCode.SeeOther, Desk), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        using var unknown = await _administrator.GetAsync(SiteUrls.CaseDesk("no-such-case"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
