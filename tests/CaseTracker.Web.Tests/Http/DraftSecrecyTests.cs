using CaseTracker.Core.Access;
using CaseTracker.Data;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Queries;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Fifty drafts, each with words that stand nowhere else, in every part that a draft has; no answer to the public holds one of them, until a scheduled one’s time has come.</summary>
public sealed class DraftSecrecyTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Canary = SecretDrafts.Canary;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PublicAnswers_WithFiftyDrafts_HoldNoWordOfThem()
    {
        var ids = await SecretDrafts.WriteAsync(host.Services, Cancellation);
        using var visitor = host.NewVisitor();
        await AskAsync(visitor, ids);

        // At its time one is there, and the others that are due collide with it.
        var (contexts, library, release, later) = (Contexts, host.Services.GetRequiredService<CaseLibrary>(), host.Services.GetRequiredService<ProposalRelease>(), new ManualTime(DateTimeOffset.UtcNow.AddHours(2)));
        var publishing = new ScheduledPublishing(contexts, library, release, new JobQueue(contexts, later), new SiteSettings(), later, NullLogger<ScheduledPublishing>.Instance);
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
        $"/cases/{SiteHost.Slug}/timeline?q={Canary[..6]}", $"/cases/{SiteHost.Slug}/history/2", $"/cases/{SiteHost.Slug}/events/not-there", "/edit",
        .. drafts.Take(5).Select(id => $"/edit/proposals/{id}"),
    ];
}
