using CaseTracker.Core.Proposals;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Proposals;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>Several servers on one database, one of them dead, slow or down.</summary>
public sealed class ScheduledServersTests : ScheduledSite
{
    [Fact]
    public async Task TwoServers_OnOneDatabase_PublishEachProposalOnce()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        for (var round = 0; round < 8; round++)
        {
            await ScheduledAsync(one, $"Round {round}");
            Time.Advance(Hour);
            var published = await Task.WhenAll(
                new[] { one, other, one, other }.Select((site, n) => Task.Run(() => RunAsync(site, $"server {n}")))
            );

            Assert.Equal(1, published.Sum());
            Assert.Equal(round + 2, await one.RevisionsAsync());
        }
    }

    [Fact]
    public async Task KilledServer_BetweenLeaseAndPublishing_IsFollowedByAnotherAfterTheLease()
    {
        await using (var dying = await StartAsync())
        {
            await ScheduledAsync(dying, "Taken up");
            Time.Advance(Hour);
            Assert.NotNull(await dying.Site.Get<JobQueue>().TakeAsync("dying", TestSite.Cancellation));
        }

        await using var site = await StartAsync();
        Time.Advance(JobQueue.Lease - TimeSpan.FromSeconds(1));
        var held = await RunAsync(site);
        Time.Advance(TimeSpan.FromSeconds(1));
        var free = await RunAsync(site);

        Assert.Equal((0, 1, "Taken up"), (held, free, await site.TitleAsync()));
    }

    [Fact]
    public async Task SlowServer_ThatLostItsLease_PublishesNothingAnyMore()
    {
        await using var site = await StartAsync();
        var scheduled = await ScheduledAsync(site, "Once");
        Time.Advance(Hour);
        var lost = (await site.Site.Get<JobQueue>().TakeAsync("slow", TestSite.Cancellation))!;
        Time.Advance(JobQueue.Lease);
        var taken = (await site.Site.Get<JobQueue>().TakeAsync("quick", TestSite.Cancellation))!;

        var slow = await site.Site.Get<ScheduledPublishing>().RunAsync(lost, TestSite.Cancellation);
        var quick = await site.Site.Get<ScheduledPublishing>().RunAsync(taken, TestSite.Cancellation);

        Assert.Equal((false, true, 2), (slow, quick, await site.RevisionsAsync()));
        Assert.Equal(ProposalStage.Published, (await FindAsync(site, scheduled.Id)).Stage);
    }

    [Fact]
    public async Task TimeThatPassedWhileTheServerWasDown_IsMadeUpForAtTheNextStart()
    {
        await using (var site = await StartAsync())
            await ScheduledAsync(site, "Late");
        Time.Advance(TimeSpan.FromDays(3));

        await using var next = await StartAsync();
        var published = await RunAsync(next);

        Assert.Equal((1, "Late"), (published, await next.TitleAsync()));
        Assert.Equal(
            TestSite.Start.AddDays(3),
            (await next.Site.Library.RevisionsAsync(EditingSite.Slug, 1, cancellation: TestSite.Cancellation))[0].PublishedAt
        );
    }

    [Fact]
    public async Task PublishedNowAndAtItsTimeAtOnce_IsOneRevision()
    {
        await using var site = await StartAsync();
        await using var other = await StartAsync();
        var scheduled = await ScheduledAsync(site, "Once");
        Time.Advance(Hour);

        await Task.WhenAll(
            Task.Run(() => site.Publishing.PublishAsync(scheduled.Id, scheduled.Token, null, TestSite.Cancellation)),
            Task.Run(() => RunAsync(other)),
            Task.Run(() => site.Publishing.PublishAsync(scheduled.Id, scheduled.Token, null, TestSite.Cancellation)),
            Task.Run(() => RunAsync(site))
        );

        Assert.Equal((2, ProposalStage.Published), (await site.RevisionsAsync(), (await FindAsync(site, scheduled.Id)).Stage));
    }
}
