using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ScheduledPublishingTests : ScheduledSite
{
    [Fact]
    public async Task Scheduled_IsPublishedAtItsTimeOnce_AndItsRevisionIsOfThatTime()
    {
        await using var site = await StartAsync();
        var scheduled = await ScheduledAsync(site, "At its time");

        Time.Advance(Hour - TimeSpan.FromSeconds(1));
        var early = await RunAsync(site);
        Time.Advance(TimeSpan.FromSeconds(1));
        var due = await RunAsync(site);
        var again = await RunAsync(site);

        Assert.Equal((0, 1, 0), (early, due, again));
        Assert.Equal("At its time", await site.TitleAsync());
        var log = Assert.Single(await site.Site.Library.RevisionsAsync(EditingSite.Slug, 1, cancellation: TestSite.Cancellation));
        Assert.Equal((TestSite.Start + Hour, "Ann Contributor"), (log.PublishedAt, log.Author));
        var now = await FindAsync(site, scheduled.Id);
        Assert.Equal((ProposalStage.Published, 2, "Ray Reviewer"), (now.Stage, now.PublishedAs, now.Approval!.ByName));
        Assert.Equal(0, await JobsAsync(site));
    }

    [Fact]
    public async Task Scheduled_UntilItsTime_ChangesNothingThatReadersSee()
    {
        await using var site = await StartAsync();
        var before = await site.Site.Library.SiteRevisionAsync(TestSite.Cancellation);

        await ScheduledAsync(site, "Unseen words");
        await RunAsync(site);

        Assert.Equal(before, await site.Site.Library.SiteRevisionAsync(TestSite.Cancellation));
        await using var context = site.Site.Context();
        Assert.False(await context.Events.AnyAsync(item => item.Title == "Unseen words", TestSite.Cancellation));
    }

    [Fact]
    public async Task CaseThatMoved_WithoutCollision_IsJoined()
    {
        await using var site = await StartAsync();
        await ScheduledAsync(site, "Both");
        var head = (await site.Site.Library.FindAsync(EditingSite.Slug, TestSite.Cancellation))!.History.Case;
        await site.Site.Publisher.PublishAsync(
            head with
            {
                About = "Another matter.",
            },
            new Publication("editor", "test", ChangeClass.Update),
            TestSite.Cancellation
        );
        Time.Advance(Hour);

        Assert.Equal(1, await RunAsync(site));

        var now = (await site.Site.Library.FindAsync(EditingSite.Slug, TestSite.Cancellation))!.History.Case;
        Assert.Equal(("Another matter.", "Both"), (now.About, await site.TitleAsync()));
    }

    [Theory]
    [InlineData("collision", "changed the same fields", ProposalStage.Approved)]
    [InlineData("demoted", "may not publish any more", ProposalStage.Approved)]
    [InlineData("disabled", "may not publish any more", ProposalStage.Approved)]
    [InlineData("changed", "not what was approved", ProposalStage.Submitted)]
    public async Task WhatCantBePublished_IsNot_AndSaysWhyWhereReviewersSeeIt(string how, string words, ProposalStage stage)
    {
        await using var site = await StartAsync();
        var scheduled = await ScheduledAsync(site, "Mine");
        await using (var context = site.Site.Context())
        {
            if (how == "collision")
                await site.Site.PublishAsync(SampleCases.Full(title: "Theirs"));
            else if (how == "changed")
                await context.Proposals.ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Reason, "Past the desk."),
                    TestSite.Cancellation
                );
            else if (how == "demoted")
                await context.People.ExecuteUpdateAsync(set => set.SetProperty(row => row.Role, Role.Editor), TestSite.Cancellation);
            else
                await context.People.ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.DisabledAt, TestSite.Start),
                    TestSite.Cancellation
                );
        }

        var title = await site.TitleAsync();
        Time.Advance(Hour);
        var published = await RunAsync(site);

        Assert.Equal((0, title, 0), (published, await site.TitleAsync(), await JobsAsync(site)));
        var now = await FindAsync(site, scheduled.Id);
        Assert.Equal((stage, (DateTimeOffset?)null), (now.Stage, now.PublishAt));
        Assert.Contains(words, now.Note, StringComparison.Ordinal);
        Assert.Contains(words, Assert.Single(await site.Desk.ListAsync(TestSite.Cancellation)).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("back")]
    [InlineData("withdrawn")]
    public async Task TakenOffTheSchedule_IsNotPublished(string how)
    {
        await using var site = await StartAsync();
        var scheduled = await ScheduledAsync(site, "Not yet");
        var answer = how switch
        {
            "off" => await site.Publishing.TakeOffScheduleAsync(scheduled.Id, scheduled.Token, TestSite.Cancellation),
            "back" => await site.Review.SendBackAsync(scheduled.Id, scheduled.Token, "Wait.", TestSite.Cancellation),
            _ => await WithdrawAsync(site, scheduled),
        };
        Time.Advance(Hour * 2);

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal((0, 1, 0), (await RunAsync(site), await site.RevisionsAsync(), await JobsAsync(site)));
        Assert.Null(answer.Proposal!.PublishAt);
    }

    [Fact]
    public async Task PublishedNow_IsNotPublishedAgainAtItsTime()
    {
        await using var site = await StartAsync();
        var scheduled = await ScheduledAsync(site, "Earlier");

        var now = await site.Publishing.PublishAsync(scheduled.Id, scheduled.Token, null, TestSite.Cancellation);
        Time.Advance(Hour);

        Assert.True(now.IsDone, now.Words);
        Assert.Equal((0, 2, 0), (await RunAsync(site), await site.RevisionsAsync(), await JobsAsync(site)));
    }

    [Theory]
    [InlineData(0, "Give a time to come; it is 3 December 2025, 17:00 UTC.")]
    [InlineData(24 * 400, "Give a time within a year.")]
    public async Task Schedule_ATimeThatCantBe_IsRefusedInWords(int hours, string words)
    {
        await using var site = await StartAsync();
        var submitted = await site.SubmittedAsync("When?");
        Who.Now = ManualActor.Ray;

        var answer = await site.Publishing.ScheduleAsync(
            submitted.Id,
            submitted.Token,
            TestSite.Start.AddHours(hours),
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Invalid, words, 0), (answer.Outcome, answer.Words, await JobsAsync(site)));
    }

    [Fact]
    public async Task Schedule_SixTimesAtOnce_SetsOneTime()
    {
        await using var site = await StartAsync();
        var submitted = await site.SubmittedAsync("Once");
        Who.Now = ManualActor.Ray;

        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 6)
                .Select(n =>
                    Task.Run(() =>
                        site.Publishing.ScheduleAsync(submitted.Id, submitted.Token, TestSite.Start.AddHours(n), TestSite.Cancellation)
                    )
                )
        );

        Assert.Single(answers, answer => answer.IsDone);
        Assert.Equal(1, await JobsAsync(site));
    }

    private async Task<ProposalResult> WithdrawAsync(EditingSite site, Proposal proposal)
    {
        Who.Now = ManualActor.Ann;
        return await site.Desk.WithdrawAsync(proposal.Id, proposal.Token, TestSite.Cancellation);
    }

    private static async Task<int> JobsAsync(EditingSite site)
    {
        await using var context = site.Site.Context();
        return await context.Jobs.CountAsync(TestSite.Cancellation);
    }
}
