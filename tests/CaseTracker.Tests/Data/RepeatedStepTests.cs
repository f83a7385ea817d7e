using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>Each step on a proposal, sent twice with what the sender knew: the second changes nothing.</summary>
public sealed class RepeatedStepTests : IDisposable
{
    private static readonly Guid Key = Guid.NewGuid();

    /// <summary>The stage that a step begins at, whether a reviewer takes it, and the step.</summary>
    private static readonly Dictionary<
        string,
        (ProposalStage From, bool ByReviewer, Func<EditingSite, Proposal, Task<ProposalResult>> Step)
    > Table = new()
    {
        ["keep"] = (
            ProposalStage.Draft,
            false,
            (site, now) => site.Desk.KeepAsync(now.Id, now.Token, EditingSite.Titled(now.Draft, "Again"), TestSite.Cancellation)
        ),
        ["join"] = (
            ProposalStage.Draft,
            false,
            (site, now) =>
                site.Desk.JoinAsync(
                    now.Id,
                    now.Token,
                    now.DraftFile,
                    EditingSite.Titled(now.Draft, "Again"),
                    null,
                    null,
                    TestSite.Cancellation
                )
        ),
        ["describe"] = (
            ProposalStage.Draft,
            false,
            (site, now) =>
                site.Desk.DescribeAsync(now.Id, now.Token, "Another", "Another reason.", ChangeClass.Update, TestSite.Cancellation)
        ),
        ["submit"] = (ProposalStage.Draft, false, (site, now) => site.Desk.SubmitAsync(now.Id, now.Token, TestSite.Cancellation)),
        ["discard"] = (ProposalStage.Draft, false, (site, now) => site.Desk.DiscardAsync(now.Id, now.Token, TestSite.Cancellation)),
        ["take up"] = (ProposalStage.Discarded, false, (site, now) => site.Desk.TakeUpAsync(now.Id, now.Token, TestSite.Cancellation)),
        ["withdraw"] = (ProposalStage.Submitted, false, (site, now) => site.Desk.WithdrawAsync(now.Id, now.Token, TestSite.Cancellation)),
        ["send back"] = (
            ProposalStage.Submitted,
            true,
            (site, now) => site.Review.SendBackAsync(now.Id, now.Token, "Which page?", TestSite.Cancellation)
        ),
        ["approve"] = (ProposalStage.Submitted, true, (site, now) => site.Review.ApproveAsync(now.Id, now.Token, TestSite.Cancellation)),
        ["take the approval back"] = (
            ProposalStage.Approved,
            true,
            (site, now) => site.Review.TakeApprovalBackAsync(now.Id, now.Token, TestSite.Cancellation)
        ),
        ["schedule"] = (
            ProposalStage.Approved,
            true,
            (site, now) => site.Publishing.ScheduleAsync(now.Id, now.Token, TestSite.Start.AddHours(1), TestSite.Cancellation)
        ),
        ["take off the schedule"] = (
            ProposalStage.Scheduled,
            true,
            (site, now) => site.Publishing.TakeOffScheduleAsync(now.Id, now.Token, TestSite.Cancellation)
        ),
        ["publish"] = (
            ProposalStage.Submitted,
            true,
            (site, now) => site.Publishing.PublishAsync(now.Id, now.Token, null, TestSite.Cancellation)
        ),
        ["publish what is scheduled"] = (
            ProposalStage.Scheduled,
            true,
            (site, now) => site.Publishing.PublishAsync(now.Id, now.Token, null, TestSite.Cancellation)
        ),
        ["comment"] = (
            ProposalStage.Submitted,
            true,
            (site, now) => site.Review.CommentAsync(now.Id, Key, null, null, "Which page?", TestSite.Cancellation)
        ),
        ["go back"] = (ProposalStage.Draft, false, (site, now) => site.Desk.GoBackAsync(now.Id, now.Token, 1, TestSite.Cancellation)),
        ["name somebody"] = (
            ProposalStage.Draft,
            false,
            (site, now) => site.Sharing.NameAsync(now.Id, ManualActor.Bob.PersonId, TestSite.Cancellation)
        ),
        ["take somebody out"] = (
            ProposalStage.Draft,
            false,
            (site, now) => site.Sharing.TakeOutAsync(now.Id, ManualActor.Eve.PersonId, TestSite.Cancellation)
        ),
        ["settle"] = (
            ProposalStage.Submitted,
            true,
            (site, now) => site.Review.SettleAsync(now.Id, now.Comments[0].Id, TestSite.Cancellation)
        ),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public static TheoryData<string> Steps => [.. Table.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Step_SentTwice_ChangesNothingTheSecondTime(string step)
    {
        var (from, byReviewer, take) = Table[step];
        await using var site = await EditingSite.StartAsync(_folder.FullName, _who);
        var before = await AtAsync(site, from);
        _who.Now = byReviewer ? ManualActor.Ray : ManualActor.Ann;

        var first = await take(site, before);
        var state = await StateAsync(site);
        var second = await take(site, before);

        Assert.True(first.IsDone, first.Words);
        Assert.Equal(state, await StateAsync(site));
        Assert.True(second.IsDone || second.Outcome is ProposalOutcome.Stale or ProposalOutcome.NotNow, second.Words);
    }

    private async Task<Proposal> AtAsync(EditingSite site, ProposalStage stage)
    {
        await site.AddPeopleAsync(ManualActor.Bob, ManualActor.Eve);
        var draft = await site.DraftedAsync("A title");
        await site.Sharing.NameAsync(draft.Id, ManualActor.Eve.PersonId, TestSite.Cancellation);
        var now = (
            await site.Review.CommentAsync(draft.Id, Guid.NewGuid(), null, null, "As the form says.", TestSite.Cancellation)
        ).Proposal!;
        if (stage == ProposalStage.Draft)
            return now;
        if (stage == ProposalStage.Discarded)
            return (await site.Desk.DiscardAsync(now.Id, now.Token, TestSite.Cancellation)).Proposal!;
        now = (await site.Desk.SubmitAsync(now.Id, now.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;
        return stage switch
        {
            ProposalStage.Approved => (await site.Review.ApproveAsync(now.Id, now.Token, TestSite.Cancellation)).Proposal!,
            ProposalStage.Scheduled => (
                await site.Publishing.ScheduleAsync(now.Id, now.Token, TestSite.Start.AddHours(1), TestSite.Cancellation)
            ).Proposal!,
            _ => now,
        };
    }

    /// <summary>Everything that a step could change twice; a save that repeats itself makes a new token and nothing else.</summary>
    private static async Task<string> StateAsync(EditingSite site)
    {
        await using var context = site.Site.Context();
        var proposals = await context
            .Proposals.Select(row => new
            {
                row.Stage,
                row.Title,
                row.Reason,
                row.ApprovedAt,
                row.PublishAt,
                row.PublishedAs,
                Length = row.Snapshot!.Length,
            })
            .ToListAsync(TestSite.Cancellation);
        var comments = await context
            .ProposalComments.Select(row => new
            {
                row.Id,
                row.SettledAt,
                row.SettledByName,
            })
            .ToListAsync(TestSite.Cancellation);
        var counts = (
            await context.Revisions.CountAsync(TestSite.Cancellation),
            await context.Jobs.CountAsync(TestSite.Cancellation),
            await context.DraftVersions.CountAsync(TestSite.Cancellation),
            await context.ProposalEditors.CountAsync(TestSite.Cancellation)
        );
        return $"{string.Join('\n', proposals)}\n{string.Join('\n', comments)}\n{counts}";
    }
}
