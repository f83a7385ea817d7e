using System.Collections.Concurrent;
using CaseTracker.Core.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ProposalJoinTests : IDisposable
{
    private const string Title = "events[verdict].title";

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Join_OfTwoWindowsThatDoNotCollide_HoldsBoth()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = await BeginAsync(editing);

        var first = await JoinAsync(editing, begun, EditingSite.Titled(begun.Draft, "One window’s"));
        var second = await JoinAsync(editing, begun, begun.Draft with { About = "The other’s." });

        Assert.True(first.IsDone && second.IsDone, first.Words + second.Words);
        Assert.Equal("Kept in the draft, joined with what was saved meanwhile.", second.Words);
        Assert.Equal(("One window’s", "The other’s."), (TitleOf(second.Proposal!.Draft), second.Proposal.Draft.About));
    }

    [Theory]
    [InlineData(true, "Mine")]
    [InlineData(false, "Theirs")]
    public async Task Join_ThatCollides_ShowsBothAndWritesNothingUntilSomebodyChose(bool keepsMine, string expected)
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = await BeginAsync(editing);
        var theirs = (await JoinAsync(editing, begun, EditingSite.Titled(begun.Draft, "Theirs"))).Proposal!;
        var mine = EditingSite.Titled(begun.Draft, "Mine") with { About = "Mine alone." };

        var asked = await JoinAsync(editing, begun, mine);
        var chosen = await editing.Desk.JoinAsync(
            begun.Id,
            asked.Proposal!.Token,
            begun.DraftFile,
            mine,
            null,
            keepsMine ? new HashSet<string> { Title } : [],
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Collides, theirs.Token), (asked.Outcome, asked.Proposal.Token));
        var collision = Assert.Single(asked.Collisions);
        Assert.Equal((Title, "Mine", "Theirs"), (collision.Path, collision.Mine, collision.Theirs));
        Assert.True(chosen.IsDone, chosen.Words);
        Assert.Equal((expected, "Mine alone."), (TitleOf(chosen.Proposal!.Draft), chosen.Proposal.Draft.About));
    }

    [Fact]
    public async Task Join_ChosenOnAStateThatMovedSince_IsAskedAgain()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = await BeginAsync(editing);
        await JoinAsync(editing, begun, EditingSite.Titled(begun.Draft, "Theirs"));
        var mine = EditingSite.Titled(begun.Draft, "Mine");
        var asked = (await JoinAsync(editing, begun, mine)).Proposal!;
        await JoinAsync(editing, asked, EditingSite.Titled(asked.Draft, "Theirs, later"));

        var again = await editing.Desk.JoinAsync(
            begun.Id,
            asked.Token,
            begun.DraftFile,
            mine,
            null,
            new HashSet<string> { Title },
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Collides, "Theirs, later"), (again.Outcome, Assert.Single(again.Collisions).Theirs));
        Assert.Equal("Theirs, later", TitleOf(again.Proposal!.Draft));
    }

    [Fact]
    public async Task Join_ClosesTheFormThatItKeeps_AndNoOther()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = await BeginAsync(editing);
        var saved = await editing.Desk.SaveFormAsync(begun.Id, null, 1, "of one window", 13, TestSite.Cancellation);

        var other = await editing.Desk.JoinAsync(
            begun.Id,
            begun.Token,
            begun.DraftFile,
            EditingSite.Titled(begun.Draft, "Other"),
            Guid.NewGuid(),
            null,
            TestSite.Cancellation
        );
        var one = await editing.Desk.JoinAsync(
            begun.Id,
            begun.Token,
            begun.DraftFile,
            begun.Draft with
            {
                About = "One.",
            },
            saved.Token,
            null,
            TestSite.Cancellation
        );

        Assert.Equal(("of one window", (string?)null), (other.Proposal!.MyForm?.Text, one.Proposal!.MyForm?.Text));
    }

    [Fact]
    public async Task Join_OfWhatDoesNotFit_IsRefusedInWords()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = await BeginAsync(editing);

        var another = await JoinAsync(editing, begun, SampleCases.Read(SampleCases.Small("another")));

        Assert.Equal((ProposalOutcome.Invalid, begun.Token), (another.Outcome, another.Proposal!.Token));
    }

    /// <summary>Each edit gives an event a title of its own on the one that it read. What is stored and is not the title at the end was
    /// read, and so seen, by whoever replaced it.</summary>
    [Fact]
    public async Task Join_FiftyEditorsWithFortyEditsEach_IsStoredOrToldAndNoneIsLost()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = await BeginAsync(editing);
        var events = begun.Draft.Events.Count;
        var stored = new ConcurrentBag<(int Event, string Read, string Written)>();
        var told = 0;

        await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(editor =>
                    Task.Run(async () =>
                    {
                        for (var edit = 0; edit < 40; edit++)
                        {
                            var now = (await editing.Desk.FindAsync(begun.Id, TestSite.Cancellation)).Proposal!;
                            var (place, title) = ((editor + edit) % events, $"Edit {edit} of editor {editor}");
                            var changed = now.Draft with
                            {
                                Events =
                                [
                                    .. now.Draft.Events.Select((caseEvent, n) => n == place ? caseEvent with { Title = title } : caseEvent),
                                ],
                            };
                            var answer = await JoinAsync(editing, now, changed);
                            if (answer.IsDone)
                                stored.Add((place, now.Draft.Events[place].Title, title));
                            else
                                Interlocked.Increment(ref told);
                        }
                    })
                )
        );

        var end = (await editing.Desk.FindAsync(begun.Id, TestSite.Cancellation)).Proposal!.Draft;
        Assert.Equal(2000, stored.Count + told);
        Assert.True(!stored.IsEmpty && told > 0);
        foreach (var item in stored.GroupBy(pair => pair.Event))
            Assert.Equal([end.Events[item.Key].Title], item.Select(edit => edit.Written).Except(item.Select(edit => edit.Read)));
    }

    private static async Task<Proposal> BeginAsync(EditingSite editing) =>
        (await editing.Desk.BeginAsync(EditingSite.Slug, "Title", null, TestSite.Cancellation)).Proposal!;

    private static Task<ProposalResult> JoinAsync(EditingSite editing, Proposal from, CourtCase changed) =>
        editing.Desk.JoinAsync(from.Id, from.Token, from.DraftFile, changed, null, null, TestSite.Cancellation);

    private static string TitleOf(CourtCase courtCase) => courtCase.Events.Single(caseEvent => caseEvent.Id == "verdict").Title;
}
