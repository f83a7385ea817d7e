using System.Collections.Concurrent;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ProposalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publishing_ADraftThatWasReviewed_IsARevisionOfItsAuthorWithItsReason()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var site = editing.Site;
        var publishing = editing.Publishing;
        var proposal = await editing.SubmittedAsync("A better title");

        _who.Now = ManualActor.Ray;
        var answer = await publishing.PublishAsync(proposal.Id, proposal.Token, null, TestSite.Cancellation);

        Assert.Equal(
            (ProposalOutcome.Done, ProposalStage.Published, 2),
            (answer.Outcome, answer.Proposal!.Stage, answer.Proposal.PublishedAs)
        );
        Assert.Equal("A better title", await editing.TitleAsync());
        var log = Assert.Single(await site.Library.RevisionsAsync("roe-v-doe", 1, cancellation: TestSite.Cancellation));
        Assert.Equal(("Ann Contributor", "The order says so.", ChangeClass.Correction), (log.Author, log.Reason, log.ChangeClass));
    }

    [Fact]
    public async Task Publishing_SomebodysDraftThatWasNotHandedIn_IsNotDone()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var site = editing.Site;
        var (desk, publishing) = (editing.Desk, editing.Publishing);
        var submitted = await editing.SubmittedAsync("Not yet");
        var draft = (await desk.WithdrawAsync(submitted.Id, submitted.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;

        var answer = await publishing.PublishAsync(draft.Id, draft.Token, null, TestSite.Cancellation);

        Assert.Equal(
            (ProposalOutcome.NotNow, 1),
            (answer.Outcome, (await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation))!.Revision)
        );
    }

    [Theory]
    [InlineData("A better title", ProposalOutcome.Done)]
    [InlineData(null, ProposalOutcome.Refused)]
    public async Task Publishing_OnesOwnEditorialRevisionWhereTheSettingAllowsIt_IsDoneOnlyIfItIsOne(
        string? title,
        ProposalOutcome expected
    )
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who, new SiteSettings(EditorsPublishOwnMinor: true));
        var (desk, publishing) = (editing.Desk, editing.Publishing);
        _who.Now = ManualActor.Eve;
        var begun = (await desk.BeginAsync("roe-v-doe", "Title", null, TestSite.Cancellation)).Proposal!;
        var changed = title is not null
            ? EditingSite.Titled(begun.Draft, title)
            : begun.Draft with
            {
                Events = [.. begun.Draft.Events, begun.Draft.Events[0] with { Id = "more", Effects = [] }],
            };
        var kept = await desk.KeepAsync(begun.Id, begun.Token, changed, TestSite.Cancellation);
        var described = await desk.DescribeAsync(
            begun.Id,
            kept.Proposal!.Token,
            "Title",
            "Wording.",
            ChangeClass.EditorialRevision,
            TestSite.Cancellation
        );

        var answer = await publishing.PublishAsync(begun.Id, described.Proposal!.Token, null, TestSite.Cancellation);

        Assert.Equal(expected, answer.Outcome);
    }

    [Fact]
    public async Task Submit_WhatChangesNothing_OrWithAReasonTooLong_IsRefusedInWords()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var desk = editing.Desk;
        var begun = (await desk.BeginAsync("roe-v-doe", "Title", null, TestSite.Cancellation)).Proposal!;

        var empty = await desk.SubmitAsync(begun.Id, begun.Token, TestSite.Cancellation);
        var wordy = await desk.DescribeAsync(
            begun.Id,
            begun.Token,
            "Title",
            new string('x', 501),
            ChangeClass.Update,
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Invalid, "It changes nothing yet."), (empty.Outcome, empty.Words));
        Assert.Equal((ProposalOutcome.Invalid, ""), (wordy.Outcome, wordy.Proposal!.Reason));
    }

    [Fact]
    public async Task NewCase_IsPublishedAsItsFirstRevision_AndASecondOneOfItsAddressIsNot()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var (desk, publishing) = (editing.Desk, editing.Publishing);
        _who.Now = ManualActor.Eve;
        var file = SampleCases.Read(SampleCases.Small("acme-v-zebra"));
        var proposals = new List<Proposal>();
        foreach (var reason in new[] { "A new case.", "The same case again." })
        {
            var begun = (await desk.BeginNewAsync(file, null, TestSite.Cancellation)).Proposal!;
            var described = await desk.DescribeAsync(
                begun.Id,
                begun.Token,
                begun.Title,
                reason,
                ChangeClass.Initial,
                TestSite.Cancellation
            );
            proposals.Add((await desk.SubmitAsync(begun.Id, described.Proposal!.Token, TestSite.Cancellation)).Proposal!);
        }

        _who.Now = ManualActor.Ray;
        var first = await publishing.PublishAsync(proposals[0].Id, proposals[0].Token, null, TestSite.Cancellation);
        var second = await publishing.PublishAsync(proposals[1].Id, proposals[1].Token, null, TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.Done, 1), (first.Outcome, first.Proposal!.PublishedAs));
        Assert.Equal(ProposalOutcome.Invalid, second.Outcome);
        Assert.Equal(ProposalOutcome.Invalid, (await desk.BeginNewAsync(file, null, TestSite.Cancellation)).Outcome);
    }

    [Fact]
    public async Task Draft_UntilItIsPublished_ChangesNothingThatReadersSee()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var site = editing.Site;
        var before = await site.Library.SiteRevisionAsync(TestSite.Cancellation);

        await editing.SubmittedAsync("Unseen words");

        Assert.Equal(before, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
        await using var context = site.Context();
        Assert.False(await context.Events.AnyAsync(item => item.Title == "Unseen words", TestSite.Cancellation));
    }

    [Fact]
    public async Task Publishing_WhatSomebodyPublishedMeanwhile_IsJoinedInOrAskedAbout()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var site = editing.Site;
        var publishing = editing.Publishing;
        var proposal = await editing.SubmittedAsync("My title");
        await site.PublishAsync(SampleCases.Full(title: "Their title"));
        _who.Now = ManualActor.Ray;

        var asked = await publishing.PublishAsync(proposal.Id, proposal.Token, null, TestSite.Cancellation);

        var collision = Assert.Single(asked.Collisions);
        Assert.Equal((ProposalOutcome.Collides, "My title", "Their title"), (asked.Outcome, collision.Mine, collision.Theirs));
        Assert.Equal("Their title", await editing.TitleAsync());

        var chosen = await publishing.PublishAsync(
            proposal.Id,
            proposal.Token,
            new HashSet<string> { collision.Path },
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Done, "My title"), (chosen.Outcome, await editing.TitleAsync()));
    }

    [Fact]
    public async Task Publishing_TheSameProposalTwice_MakesOneRevision()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var site = editing.Site;
        var publishing = editing.Publishing;
        var proposal = await editing.SubmittedAsync("Once");
        _who.Now = ManualActor.Ray;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => publishing.PublishAsync(proposal.Id, proposal.Token, null, TestSite.Cancellation))
        );

        Assert.Single(answers, answer => answer.IsDone);
        await using var context = site.Context();
        Assert.Equal(2, await context.Revisions.CountAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task Steps_ByWhoMayNot_AreRefusedAndWriteNothing()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var site = editing.Site;
        var (desk, publishing) = (editing.Desk, editing.Publishing);
        var proposal = await editing.SubmittedAsync("A better title");

        foreach (
            var (actor, refused) in new (Actor? Actor, Func<Task<ProposalResult>> Step)[]
            {
                (null, () => desk.FindAsync(proposal.Id)),
                (ManualActor.Bob, () => desk.FindAsync(proposal.Id)),
                (ManualActor.Eve, () => desk.KeepAsync(proposal.Id, proposal.Token, proposal.Draft)),
                (ManualActor.Eve, () => editing.Review.SendBackAsync(proposal.Id, proposal.Token, "No.")),
                (ManualActor.Eve, () => publishing.PublishAsync(proposal.Id, proposal.Token)),
                (ManualActor.Ann, () => publishing.PublishAsync(proposal.Id, proposal.Token)),
                (ManualActor.Ann with { IsDisabled = true }, () => desk.WithdrawAsync(proposal.Id, proposal.Token)),
                (ManualActor.Ray with { HasSecondFactor = false }, () => publishing.PublishAsync(proposal.Id, proposal.Token)),
                (ManualActor.Ray with { Role = Role.Contributor }, () => publishing.PublishAsync(proposal.Id, proposal.Token)),
            }
        )
        {
            _who.Now = actor;
            Assert.Equal(ProposalOutcome.Refused, (await refused()).Outcome);
        }

        _who.Now = ManualActor.Bob;
        Assert.Equal(ProposalOutcome.Refused, (await desk.SaveFormAsync(proposal.Id, null, 1, "x", 1, TestSite.Cancellation)).Outcome);
        _who.Now = ManualActor.Ann;
        Assert.Equal(proposal.Token, (await desk.FindAsync(proposal.Id, TestSite.Cancellation)).Proposal!.Token);
        Assert.Equal(1, (await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation))!.Revision);
    }

    [Fact]
    public async Task SaveForm_WithWhatIsNotWholeOrNotNew_KeepsWhatWasThere()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var desk = editing.Desk;
        var begun = (await desk.BeginAsync("roe-v-doe", "Try", null, TestSite.Cancellation)).Proposal!;
        var saved = await desk.SaveFormAsync(begun.Id, null, 1, "as typed", 8, TestSite.Cancellation);

        var cut = await desk.SaveFormAsync(begun.Id, saved.Token, 1, "", 40_000, TestSite.Cancellation);
        var stale = await desk.SaveFormAsync(begun.Id, Guid.NewGuid(), 1, "older", 5, TestSite.Cancellation);
        var second = await desk.SaveFormAsync(begun.Id, null, 1, "of another window", 17, TestSite.Cancellation);
        var discarded = await desk.SaveFormAsync(begun.Id, Guid.NewGuid(), 1, null, 0, TestSite.Cancellation);

        Assert.Equal(
            (ProposalOutcome.Invalid, ProposalOutcome.Stale, ProposalOutcome.Stale, ProposalOutcome.Stale),
            (cut.Outcome, stale.Outcome, second.Outcome, discarded.Outcome)
        );
        Assert.Equal(saved.Token, cut.Token);
        Assert.Equal("as typed", (await desk.FindAsync(begun.Id, TestSite.Cancellation)).Proposal!.MyForm?.Text);
    }

    [Fact]
    public async Task SaveForm_FiftyEditorsAtOnce_IsStoredOrToldAndNoneIsLost()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var desk = editing.Desk;
        var begun = (await desk.BeginAsync("roe-v-doe", "Try", null, TestSite.Cancellation)).Proposal!;
        var stored = new ConcurrentBag<string>();
        var told = 0;

        await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(editor =>
                    Task.Run(async () =>
                    {
                        for (var edit = 0; edit < 40; edit++)
                        {
                            var now = (await desk.FindAsync(begun.Id, TestSite.Cancellation)).Proposal!;
                            var mark = $"<{editor}.{edit}>";
                            var text = now.MyForm?.Text + mark;
                            if ((await desk.SaveFormAsync(begun.Id, now.MyForm?.Token, 1, text, text.Length, TestSite.Cancellation)).IsDone)
                                stored.Add(mark);
                            else
                                Interlocked.Increment(ref told);
                        }
                    })
                )
        );

        var kept = (await desk.FindAsync(begun.Id, TestSite.Cancellation)).Proposal!.MyForm!.Text;
        Assert.Equal(2000, stored.Count + told);
        Assert.True(!stored.IsEmpty && told > 0);
        Assert.All(stored, mark => Assert.Contains(mark, kept, StringComparison.Ordinal));
    }
}
