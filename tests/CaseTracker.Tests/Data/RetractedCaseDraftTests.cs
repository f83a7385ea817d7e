using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>What was to be published of a case when it was retracted.</summary>
public sealed class RetractedCaseDraftTests : RetractedCase
{
    [Fact]
    public async Task Publish_OfARetractedCase_IsClosed_UntilItIsReopened()
    {
        await using var site = await StartAsync();
        await Retraction(site).RetractAsync(Slug, "Why.", TestSite.Cancellation);

        var closed = await site.Get<CaseImporter>()
            .ImportAsync(
                SampleCases.Full(title: "Back again"),
                new Publication("somebody", "again", ChangeClass.Update),
                TestSite.Cancellation
            );
        await Retraction(site).ReopenAsync(Slug, "It was right.", TestSite.Cancellation);
        var open = await site.PublishAsync(SampleCases.Full(title: "Back again"));

        Assert.Equal(PublishOutcome.Closed, closed.Published!.Outcome);
        Assert.Contains("This case was retracted on 3 December 2025.", Assert.Single(closed.Errors).Message, StringComparison.Ordinal);
        Assert.Equal((PublishOutcome.Published, 2), (open.Outcome, open.Head));
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Draft_OfARetractedCase_StaysWithItsAuthor_AndIsNotPublished()
    {
        await using var site = await StartAsync();
        var (contexts, settings) = (site.Get<IDbContextFactory<CaseTrackerContext>>(), new SiteSettings());
        var desk = new ProposalDesk(contexts, site.Library, Who, settings, site.Time);
        var publishing = new ProposalPublishing(desk, site.Get<ProposalRelease>(), Who, settings, site.Time);
        Who.Now = ManualActor.Ann;
        var begun = (await desk.BeginAsync(Slug, "Title", null, TestSite.Cancellation)).Proposal!;
        var kept = await desk.KeepAsync(
            begun.Id,
            begun.Token,
            begun.Draft with
            {
                Events = [.. begun.Draft.Events.Select(caseEvent => caseEvent with { Title = "Retitled" })],
            },
            TestSite.Cancellation
        );
        var described = await desk.DescribeAsync(
            begun.Id,
            kept.Proposal!.Token,
            "Title",
            "Titles.",
            ChangeClass.Update,
            TestSite.Cancellation
        );
        var submitted = (await desk.SubmitAsync(begun.Id, described.Proposal!.Token, TestSite.Cancellation)).Proposal!;
        Who.Now = ManualActor.Ray;
        await Retraction(site).RetractAsync(Slug, "Why.", TestSite.Cancellation);

        var closed = await publishing.PublishAsync(begun.Id, submitted.Token, null, TestSite.Cancellation);
        var another = await desk.BeginAsync(Slug, "Another", null, TestSite.Cancellation);
        var same = await desk.BeginNewAsync(SampleCases.Read(SampleCases.Small(Slug)), null, TestSite.Cancellation);
        Who.Now = ManualActor.Ann;
        var still = (await desk.FindAsync(begun.Id, TestSite.Cancellation)).Proposal!;

        Assert.Equal(
            (ProposalOutcome.NotNow, ProposalOutcome.NotNow, ProposalOutcome.NotNow),
            (closed.Outcome, another.Outcome, same.Outcome)
        );
        Assert.Contains("until a reviewer reopens it", closed.Words, StringComparison.Ordinal);
        Assert.Equal("Retitled", still.Draft.Events[0].Title);
        Who.Now = ManualActor.Ray;
        await Retraction(site).ReopenAsync(Slug, "It was right.", TestSite.Cancellation);
        Assert.True((await publishing.PublishAsync(begun.Id, submitted.Token, null, TestSite.Cancellation)).IsDone);
    }
}
