using CaseTracker.Core.Diffing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseRevertingTests : IDisposable
{
    private const string Slug = "roe-v-doe";
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new() { Now = ManualActor.Ann };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Begin_WithAnOldRevision_IsAProposalThatPublishesItsBytesAgain()
    {
        await using var site = await StartAsync();
        var (desk, publishing, reverting) = Services(site);

        var begun = (await reverting.BeginAsync(Slug, 1, "the second was of another case", null, TestSite.Cancellation)).Proposal!;

        Assert.Equal(
            (3, "Back to revision 1", "Goes back to revision 1: the second was of another case", ChangeClass.Correction, true),
            (begun.BaseRevision, begun.Title, begun.Reason, begun.ChangeClass, begun.HasChanges)
        );
        var change = Assert.Single(CaseDiff.Between(begun.Origin, begun.Draft).Lines);
        Assert.Contains("Third title → First title", change, StringComparison.Ordinal);
        var submitted = (await desk.SubmitAsync(begun.Id, begun.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;
        Assert.True((await publishing.PublishAsync(begun.Id, submitted.Token, null, TestSite.Cancellation)).IsDone);

        var log = site.Get<RevisionLog>();
        Assert.Equal(4, (await site.Library.FindAsync(Slug, TestSite.Cancellation))!.Revision);
        Assert.Equal(await log.BytesAsync(Slug, 1, TestSite.Cancellation), await log.BytesAsync(Slug, 4, TestSite.Cancellation));
        Assert.Empty((await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
    }

    [Fact]
    public async Task Publishing_WhenTheHeadMovedMeanwhile_AsksAboutWhatBothChanged_AndKeepsTheRest()
    {
        await using var site = await StartAsync();
        var (desk, publishing, reverting) = Services(site);
        var begun = (await reverting.BeginAsync(Slug, 1, "it was right", null, TestSite.Cancellation)).Proposal!;
        var submitted = (await desk.SubmitAsync(begun.Id, begun.Token, TestSite.Cancellation)).Proposal!;
        await site.PublishAsync(SampleCases.Full(title: "Fourth title"));
        _who.Now = ManualActor.Ray;

        var asked = await publishing.PublishAsync(begun.Id, submitted.Token, null, TestSite.Cancellation);

        var collision = Assert.Single(asked.Collisions);
        Assert.Equal((ProposalOutcome.Collides, "First title", "Fourth title"), (asked.Outcome, collision.Mine, collision.Theirs));
    }

    [Theory]
    [InlineData(3, "why", ProposalOutcome.Invalid, "What is published says just what revision 3 says.")]
    [InlineData(4, "why", ProposalOutcome.NotFound, "The case has no revision 4; the newest is 3.")]
    [InlineData(1, " ", ProposalOutcome.Invalid, "Say why, in at most 400 characters; readers will see it.")]
    public async Task Begin_WithWhatCantBe_IsToldWhy(int number, string why, ProposalOutcome outcome, string words)
    {
        await using var site = await StartAsync();

        var answer = await Services(site).Reverting.BeginAsync(Slug, number, why, null, TestSite.Cancellation);

        Assert.Equal((outcome, words), (answer.Outcome, answer.Words));
        await using var context = site.Context();
        Assert.False(await context.Proposals.AnyAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task Begin_BySomebodyWhoIsSignedOutOrDisabled_IsRefused()
    {
        await using var site = await StartAsync();
        foreach (var actor in new[] { null, ManualActor.Ann with { IsDisabled = true } })
        {
            _who.Now = actor;
            Assert.Equal(
                ProposalOutcome.Refused,
                (await Services(site).Reverting.BeginAsync(Slug, 1, "why", null, TestSite.Cancellation)).Outcome
            );
        }
    }

    [Fact]
    public async Task TakeUp_ADiscardedProposal_IsADraftAsItWas_ForItsAuthorOnly()
    {
        await using var site = await StartAsync();
        var (desk, _, reverting) = Services(site);
        var begun = (await reverting.BeginAsync(Slug, 1, "it was right", null, TestSite.Cancellation)).Proposal!;
        var discarded = (await desk.DiscardAsync(begun.Id, begun.Token, TestSite.Cancellation)).Proposal!;
        Assert.Equal([begun.Id], (await desk.ListDiscardedAsync(TestSite.Cancellation)).Select(summary => summary.Id));

        _who.Now = ManualActor.Eve;
        Assert.Empty(await desk.ListDiscardedAsync(TestSite.Cancellation));
        Assert.Equal(ProposalOutcome.Refused, (await desk.TakeUpAsync(begun.Id, discarded.Token, TestSite.Cancellation)).Outcome);
        _who.Now = ManualActor.Ann;
        var again = (await desk.TakeUpAsync(begun.Id, discarded.Token, TestSite.Cancellation)).Proposal!;

        Assert.Equal((ProposalStage.Draft, begun.Reason, true), (again.Stage, again.Reason, again.HasChanges));
        Assert.Equal([begun.Id], (await desk.ListAsync(TestSite.Cancellation)).Select(proposalSummary => proposalSummary.Id));
        Assert.Equal(ProposalOutcome.NotNow, (await desk.TakeUpAsync(begun.Id, again.Token, TestSite.Cancellation)).Outcome);
    }

    private async Task<TestSite> StartAsync()
    {
        var site = await TestSite.StartAsync(_folder.FullName);
        foreach (var title in new[] { "First title", "Second title", "Third title" })
            await site.PublishAsync(SampleCases.Full(title: title));
        return site;
    }

    private (ProposalDesk Desk, ProposalPublishing Publishing, CaseReverting Reverting) Services(TestSite site)
    {
        var settings = new SiteSettings();
        var desk = new ProposalDesk(site.Get<IDbContextFactory<CaseTrackerContext>>(), site.Library, _who, settings, site.Time);
        return (
            desk,
            new ProposalPublishing(desk, site.Get<ProposalRelease>(), _who, settings, site.Time),
            new CaseReverting(desk, site.Library, _who, settings)
        );
    }
}
