using System.Net;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Web.Admin.Audit;
using CaseTracker.Web.Tests.Accounts;
using CaseTracker.Web.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Auditing;

/// <summary>The audit log as its page and its file give it.</summary>
public sealed class AuditPageTests(AuditPageTests.Cast cast) : IClassFixture<AuditPageTests.Cast>
{
    private const string Title = "zanzibarquill order";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_ForAnAdministrator_SaysInSentencesWhatAnEditorDid()
    {
        var page = await cast.Ada.ReadAsync(SiteUrls.AuditOf(SiteUrls.Audit, new AuditFilter(cast.Ben, null, null, null)));

        var sentences = page.QuerySelectorAll(".audit li > p:last-child").Select(element => element.TextContent).ToList();
        Assert.Equal(
            [
                "Ada Marsh gave BEN the role reviewer.",
                $"BEN began the proposal “{Title}” for {cast.CaseName}",
                "BEN signed in with the password alone.",
                "BEN used an invitation and has an account, as an editor.",
            ],
            sentences
        );
        Assert.Equal(
            [SiteUrls.Person(cast.Ben), SiteUrls.Proposal(cast.Proposal), SiteUrls.CaseDesk(SiteHost.Slug)],
            page.QuerySelectorAll(".audit li:nth-child(2) a").Select(link => link.GetAttribute("href"))
        );
        var time = page.QuerySelector(".audit time")!;
        Assert.EndsWith(" UTC", time.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("Z", time.GetAttribute("datetime"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/audit")]
    [InlineData("/admin/audit.csv")]
    public async Task Log_ForAnEditor_IsRefused_AndHoldsNoWordOfADraft(string address)
    {
        using var answer = await cast.Cem.GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("zanzibarquill", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_LeadToTheLog_AndTheLogLeadsToThem()
    {
        Assert.NotNull((await cast.Ada.ReadAsync(SiteUrls.People)).QuerySelector($"main section a[href='{SiteUrls.Audit}']"));
        var link = (
            await cast.Ada.ReadAsync(SiteUrls.AuditOf(SiteUrls.Audit, new AuditFilter(cast.Ben, AuditKind.RoleChanged, null, null)))
        )
            .QuerySelectorAll(".audit a")[1]
            .GetAttribute("href")!;

        Assert.Contains(
            "BEN",
            (await cast.Ada.ReadAsync(SiteUrls.People)).QuerySelector(link[link.IndexOf('#', StringComparison.Ordinal)..])!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("person=ben", "person is the number of somebody who has an account")]
    [InlineData("person=00000000-0000-0000-0000-000000000001", "nobody has this one")]
    [InlineData("step=danced", "step is one of site set up, invited")]
    [InlineData("step=0", "step is one of")]
    [InlineData("from=yesterday", "from is a day of the calendar written YYYY-MM-DD")]
    [InlineData("to=2026-02-30", "to is a day of the calendar written YYYY-MM-DD")]
    [InlineData("from=2026-02-02&to=2026-02-01", "from is a later day than to")]
    [InlineData("before=0", "before is a number")]
    [InlineData("before=-1", "before is a number")]
    [InlineData("step=invited&step=disabled", "step stands more than once")]
    public async Task Address_ThatCanNotBeRead_SaysWhatIsAllowed(string query, string words)
    {
        foreach (
            var address in query.Contains("0001", StringComparison.Ordinal)
                ? [SiteUrls.Audit]
                : new[] { SiteUrls.Audit, SiteUrls.AuditFile }
        )
        {
            using var answer = await cast.Ada.GetAsync($"{address}?{query}");

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(words, (await AccountVisitor.ReadAsync(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Filter_LeftEmpty_AsksForAll_AndOneThatFindsNothingSaysSo()
    {
        Assert.NotEmpty((await cast.Ada.ReadAsync($"{SiteUrls.Audit}?person=&step=&from=&to=")).QuerySelectorAll(".audit li"));

        var page = await cast.Ada.ReadAsync($"{SiteUrls.Audit}?to=2001-01-01");
        Assert.Empty(page.QuerySelectorAll(".audit li"));
        Assert.Contains(
            "Nothing of this kind is in the log.",
            page.QuerySelector("main [role=note]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("2001-01-01", page.QuerySelector("#f-to")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Pages_OneAfterTheOther_KeepTheFilter()
    {
        await cast.FillAsync(120);
        var (address, seen) = (SiteUrls.AuditOf(SiteUrls.Audit, new AuditFilter(null, AuditKind.Withheld, null, null)), 0);
        for (var number = 1; address is not null; number++)
        {
            var page = await cast.Ada.ReadAsync(address);
            var items = page.QuerySelectorAll(".audit li");
            Assert.All(items, item => Assert.Contains("withheld something in", item.TextContent, StringComparison.Ordinal));
            seen += items.Length;
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            Assert.Equal(number < 3, address is not null);
        }

        Assert.Equal(120, seen);
    }

    [Fact]
    public async Task File_ReadBack_HasTheSameEntries_AndNoFormulaAndNoTitle()
    {
        using var renamed = await cast.Cem.PostAsync(
            SiteUrls.Name,
            [(AccountFields.DisplayName, "=HYPERLINK(\"http://example.org\")")],
            SiteUrls.Account
        );
        using var answer = await cast.Ada.GetAsync(SiteUrls.AuditOf(SiteUrls.AuditFile, new AuditFilter(cast.CemId, null, null, null)));

        Assert.Equal(("text/csv", "no-store"), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString()));
        Assert.StartsWith(
            "attachment; filename=casetracker_audit_",
            answer.Content.Headers.ContentDisposition!.ToString(),
            StringComparison.Ordinal
        );
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("\"'=HYPERLINK(", text, StringComparison.Ordinal);
        var table = CsvTable.Read(text).Value;
        Assert.Equal(AuditTable.Columns.Select(column => column.Key), table.Columns);
        Assert.Equal(
            [EnumTerm.For(AuditKind.NameChanged), EnumTerm.For(AuditKind.SignedIn), EnumTerm.For(AuditKind.InvitationUsed)],
            table.Rows.Select(row => row[2])
        );
        Assert.All(table.Rows, row => Assert.Equal(("=HYPERLINK(\"http://example.org\")", cast.CemId.ToString()), (row[3], row[4])));

        var all = await (await cast.Ada.GetAsync(SiteUrls.AuditFile)).Content.ReadAsStringAsync(Cancellation);
        Assert.Contains(cast.Proposal.ToString(), all, StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibarquill", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_OfEachKind_NamesWhoeverActedAndLeavesNoBrace()
    {
        foreach (var kind in Enum.GetValues<AuditKind>())
        {
            var entry = new AuditEntry(
                1,
                DateTimeOffset.UnixEpoch,
                kind,
                AuditAgent.Person,
                cast.Ben,
                "Ben",
                cast.CemId,
                "Cem",
                "a",
                "A v. B Ltd.",
                "c",
                "C v. D Ltd.",
                cast.Proposal,
                "Title",
                Role.Editor,
                SignInWay.Passkey,
                3
            );
            var sentence = string.Concat(AuditSentence.For(entry).Select(part => part.Text));

            Assert.StartsWith("Ben ", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.False(sentence.EndsWith("..", StringComparison.Ordinal), sentence);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sentence_OfWhatIsNotThereAnyMore_IsWhole()
    {
        var entry = new AuditEntry(
            1,
            DateTimeOffset.UnixEpoch,
            AuditKind.Discarded,
            AuditAgent.Person,
            Guid.NewGuid(),
            null,
            null,
            null,
            "new-case",
            null,
            null,
            null,
            Guid.NewGuid(),
            null,
            null,
            null,
            null
        );

        Assert.Equal(
            "Somebody without an account discarded a proposal that is not kept any more for the new case “new-case”.",
            string.Concat(AuditSentence.For(entry).Select(part => part.Text))
        );
        Assert.All(AuditSentence.For(entry), part => Assert.Null(part.Address));
    }

    /// <summary>A site with an administrator, an editor who began a proposal and was given another role, and another editor.</summary>
    public sealed class Cast : IAsyncLifetime
    {
        private readonly SiteHost _host = new();

        internal AccountVisitor Ada { get; private set; } = null!;

        internal AccountVisitor Cem { get; private set; } = null!;

        public Guid Ben { get; private set; }

        public Guid CemId { get; private set; }

        public Guid Proposal { get; private set; }

        public string CaseName { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            Ada = await AccountVisitor.AdministratorAsync(_host);
            using var ben = await AccountVisitor.InvitedAsync(_host, "ben", Role.Editor);
            Cem = await AccountVisitor.InvitedAsync(_host, "cem", Role.Editor);
            (Ben, CemId) = (await IdAsync("ben"), await IdAsync("cem"));
            using var begun = await ben.PostAsync(SiteUrls.BeginProposal, [("slug", SiteHost.Slug), ("title", Title)], SiteUrls.Edit);
            Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
            using var role = await Ada.PostAsync(SiteUrls.PersonDeed(Ben, "role"), [(AccountFields.Role, "reviewer")], SiteUrls.People);
            await using var context = await ContextAsync();
            Proposal = await context.Proposals.Select(row => row.Id).SingleAsync();
            CaseName = await context.Cases.Where(row => row.Slug == SiteHost.Slug).Select(row => row.Name).SingleAsync();
        }

        public async ValueTask DisposeAsync()
        {
            Ada.Dispose();
            Cem.Dispose();
            await _host.DisposeAsync();
        }

        internal async Task FillAsync(int count)
        {
            await using var context = await ContextAsync();
            var ada = await IdAsync("ada");
            context.AddRange(
                Enumerable
                    .Range(0, count)
                    .Select(_ => new AuditEntryRow
                    {
                        At = DateTimeOffset.UtcNow,
                        Kind = AuditKind.Withheld,
                        ActorId = ada,
                        Slug = SiteHost.Slug,
                        Day = DateOnly.FromDateTime(DateTime.UtcNow),
                    })
            );
            await context.SaveChangesAsync();
        }

        private async Task<Guid> IdAsync(string name) => (await _host.Services.GetRequiredService<PeopleRegister>().FindAsync(name))!.Value;

        private Task<CaseTrackerContext> ContextAsync() =>
            _host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>().CreateDbContextAsync();
    }
}
