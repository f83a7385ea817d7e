using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Fifty drafts, each with words that stand nowhere else, in every part that a draft has; no answer to the public holds one of
/// them, until a scheduled one’s time has come.</summary>
public sealed class DraftSecrecyTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Canary = "zanzibarquill";
    private const int Drafts = 50;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PublicAnswers_WithFiftyDrafts_HoldNoWordOfThem()
    {
        var ids = await WriteDraftsAsync();
        using var visitor = host.NewVisitor();
        await AskAsync(visitor, ids);

        // At its time one is there, and the others that are due collide with it.
        var (contexts, library, release, later) = (
            Contexts,
            host.Services.GetRequiredService<CaseLibrary>(),
            host.Services.GetRequiredService<ProposalRelease>(),
            new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(2))
        );
        var publishing = new ScheduledPublishing(
            contexts,
            library,
            release,
            new JobQueue(contexts, later),
            new SiteSettings(),
            later,
            NullLogger<ScheduledPublishing>.Instance
        );
        Assert.Equal(1, await publishing.RunDueAsync("a test", Cancellation));
        Assert.Contains(Canary, await visitor.GetStringAsync($"/cases/{SiteHost.Slug}/timeline", Cancellation), StringComparison.Ordinal);
    }

    private IDbContextFactory<CaseTrackerContext> Contexts => host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>();

    private static async Task AskAsync(HttpClient visitor, IReadOnlyList<Guid> ids)
    {
        var asked = 0;
        foreach (var address in Addresses(ids))
        {
            // Twice: the second answer may come from the cache.
            for (var time = 0; time < 2; time++)
            {
                using var answer = await visitor.GetAsync(address, Cancellation);
                var text = await answer.Content.ReadAsStringAsync(Cancellation);
                Assert.DoesNotContain(Canary, text + answer.Headers, StringComparison.OrdinalIgnoreCase);
                asked++;
            }
        }

        Assert.InRange(asked, 80, 1_000);
    }

    private static IEnumerable<string> Addresses(IReadOnlyList<Guid> drafts) =>
        [
            .. PublicAddresses.All,
            $"/cases/{SiteHost.Slug}/timeline?q={Canary[..6]}",
            $"/cases/{SiteHost.Slug}/history/2",
            $"/cases/{SiteHost.Slug}/events/not-there",
            "/edit",
            SiteUrls.Audit,
            SiteUrls.AuditFile,
            .. drafts.Take(5).Select(id => $"/edit/proposals/{id}"),
        ];

    private async Task<IReadOnlyList<Guid>> WriteDraftsAsync()
    {
        var services = host.Services;
        var (contexts, who) = (Contexts, new Somebody());
        var desk = new ProposalDesk(contexts, services.GetRequiredService<CaseLibrary>(), who, new SiteSettings(), TimeProvider.System);
        var review = new ProposalReview(contexts, desk, who, TimeProvider.System);
        var schedule = new ProposalPublishing(
            desk,
            host.Services.GetRequiredService<ProposalRelease>(),
            who,
            new SiteSettings(),
            TimeProvider.System
        );
        await using (var context = await contexts.CreateDbContextAsync(Cancellation))
        {
            context.Add(
                new Person
                {
                    Id = Somebody.Ray.PersonId,
                    DisplayName = "Ray",
                    UserName = "ray",
                    NormalizedUserName = "RAY",
                    SecurityStamp = "ray",
                    Role = Role.Reviewer,
                    CreatedAt = DateTimeOffset.UnixEpoch,
                }
            );
            await context.SaveChangesAsync(Cancellation);
        }

        var ids = new List<Guid>();
        for (var n = 0; n < Drafts; n++)
        {
            var word = $"{Canary}{n}";
            var begun = (await desk.BeginAsync(SiteHost.Slug, $"{word}title", null, Cancellation)).Proposal!;
            var kept = await desk.KeepAsync(begun.Id, begun.Token, With(begun.Draft, word), Cancellation);
            Assert.True(kept.IsDone, kept.Words);
            var described = await desk.DescribeAsync(
                begun.Id,
                kept.Proposal!.Token,
                $"{word}title",
                $"{word}reason",
                ChangeClass.Correction,
                Cancellation
            );
            var typed = $"{{\"Title\":\"{word}form\"}}";
            Assert.True(
                n % 2 == 0
                    ? (await desk.SubmitAsync(begun.Id, described.Proposal!.Token, Cancellation)).IsDone
                    : (await desk.SaveFormAsync(begun.Id, null, 2, typed, typed.Length, Cancellation)).IsDone
                        && await TypeAsNamedAsync(begun.Id, $"{{\"Title\":\"{word}named\"}}")
            );
            Assert.True((await review.CommentAsync(begun.Id, Guid.NewGuid(), null, null, $"{word}comment", Cancellation)).IsDone);
            if (n % 4 == 0)
                await ScheduleAsync(begun.Id);
            ids.Add(begun.Id);
        }

        // The words are there to be found: the desk itself shows them.
        Assert.Equal(
            Drafts,
            (await desk.ListAsync(Cancellation)).Count(summary => summary.Title.StartsWith(Canary, StringComparison.Ordinal))
        );
        return ids;

        async Task<bool> TypeAsNamedAsync(Guid id, string typed)
        {
            Assert.True(
                (
                    await new ProposalSharing(contexts, desk, who, TimeProvider.System).NameAsync(id, Somebody.Ray.PersonId, Cancellation)
                ).IsDone
            );
            who.Now = Somebody.Ray;
            var saved = await desk.SaveFormAsync(id, null, 2, typed, typed.Length, Cancellation);
            who.Now = Somebody.Ann;
            return saved.IsDone;
        }

        async Task ScheduleAsync(Guid id)
        {
            who.Now = Somebody.Ray;
            var submitted = (await desk.FindAsync(id, Cancellation)).Proposal!;
            Assert.True((await schedule.ScheduleAsync(id, submitted.Token, DateTimeOffset.UtcNow.AddHours(1), Cancellation)).IsDone);
            who.Now = Somebody.Ann;
        }
    }

    private static CourtCase With(CourtCase draft, string word)
    {
        var text = System
            .Text.Encoding.UTF8.GetString(CaseFile.Write(draft))
            .Replace("\"NSO barred from", $"\"{word} barred from", StringComparison.Ordinal);
        return CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(text)).Case!;
    }

    private sealed class Somebody : ICurrentActor
    {
        public static readonly Actor Ann = new(
            Guid.Parse("00000000-0000-0000-0000-00000000000a"),
            $"{Canary}author",
            Role.Contributor,
            IsDisabled: false,
            HasSecondFactor: false
        );

        public static readonly Actor Ray = new(
            Guid.Parse("00000000-0000-0000-0000-00000000000f"),
            "Ray",
            Role.Reviewer,
            IsDisabled: false,
            HasSecondFactor: true
        );

        public Actor Now { get; set; } = Ann;

        public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult<Actor?>(Now);
    }
}
