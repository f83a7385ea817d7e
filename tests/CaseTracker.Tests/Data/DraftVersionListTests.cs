using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>The saved states of a draft, and going back to them.</summary>
public sealed class DraftVersionListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task List_TellsWhoSavedWhatAndWhen_NewestFirst()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await ThreeStatesAsync(editing);

        var all = await editing.Desk.ListStatesAsync(draft.Id, 10, cancellation: TestSite.Cancellation);
        var page = await editing.Desk.ListStatesAsync(draft.Id, 1, before: 3, TestSite.Cancellation);

        Assert.Equal([3, 2, 1], all.Select(step => step.Number));
        Assert.Equal(["Ann Contributor", "Bob Contributor"], all.Select(step => step.ByName).Distinct().Order());
        Assert.Equal(("Bob Contributor", true, null), (all[0].ByName, all[0].Stands, all[2].Changes));
        Assert.Equal(["Event “Bob’s, 6 May 2025”: title: Ann’s → Bob’s"], all[0].Changes!.Lines.Select(Bare));
        Assert.Equal((2, "Ann Contributor"), (Assert.Single(page).Number, page[0].ByName));
        Assert.Equal(all[1].Changes!.Lines, page[0].Changes!.Lines);

        // As the difference names it, whatever the day of the verdict is in the sample.
        static string Bare(string line) => System.Text.RegularExpressions.Regex.Replace(line, "Bob’s, [^”]*”", "Bob’s, 6 May 2025”");
    }

    [Fact]
    public async Task GoBack_IsOneMoreState_AndIsUndoneInTheSameWay()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await ThreeStatesAsync(editing);

        var back = await editing.Desk.GoBackAsync(draft.Id, draft.Token, 2, TestSite.Cancellation);
        var begun = await editing.Desk.GoBackAsync(draft.Id, back.Proposal!.Token, 1, TestSite.Cancellation);
        var forth = await editing.Desk.GoBackAsync(draft.Id, begun.Proposal!.Token, 3, TestSite.Cancellation);
        var steps = await editing.Desk.ListStatesAsync(draft.Id, 10, cancellation: TestSite.Cancellation);

        Assert.Equal(("Ann’s", false, "Bob’s"), (TitleOf(back), begun.Proposal.HasChanges, TitleOf(forth)));
        Assert.Equal([(6, 3), (5, 1), (4, 2), (3, null), (2, null), (1, (int?)null)], steps.Select(step => (step.Number, step.Restores)));
        Assert.Equal([6, 3], steps.Where(step => step.Stands).Select(step => step.Number));
    }

    [Fact]
    public async Task GoBack_ToWhatIsNotThere_ToWhatStands_OrOnAStaleState_ChangesNothing()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await ThreeStatesAsync(editing);

        var nowhere = await editing.Desk.GoBackAsync(draft.Id, draft.Token, 9, TestSite.Cancellation);
        var same = await editing.Desk.GoBackAsync(draft.Id, draft.Token, 3, TestSite.Cancellation);
        var stale = await editing.Desk.GoBackAsync(draft.Id, Guid.NewGuid(), 1, TestSite.Cancellation);

        Assert.Equal(["The draft has no state 9.", "The draft says just what state 3 says."], [nowhere.Words, same.Words]);
        Assert.Equal(ProposalOutcome.Stale, stale.Outcome);
        Assert.Equal(draft.Token, (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!.Token);
    }

    [Fact]
    public async Task GoBack_WhileSomebodyElseHasAFormOpen_IsJoinedWithIt()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await ThreeStatesAsync(editing);
        _who.Now = ManualActor.Bob;
        await editing.Desk.SaveFormAsync(draft.Id, null, 3, "a form", 6, TestSite.Cancellation);
        _who.Now = ManualActor.Ann;
        await editing.Desk.GoBackAsync(draft.Id, draft.Token, 2, TestSite.Cancellation);

        _who.Now = ManualActor.Bob;
        var now = (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!;
        var kept = await editing.Desk.JoinAsync(
            draft.Id,
            now.Token,
            now.MyForm!.BaseFile,
            now.MyForm.Base with
            {
                About = "Bob’s.",
            },
            now.MyForm.Token,
            null,
            TestSite.Cancellation
        );

        Assert.Equal(("Ann’s", "Bob’s."), (TitleOf(kept), kept.Proposal!.Draft.About));
    }

    /// <summary>As the case was, as Ann titled the verdict, and as Bob did.</summary>
    private async Task<Proposal> ThreeStatesAsync(EditingSite editing)
    {
        await editing.AddPeopleAsync(ManualActor.Ann, ManualActor.Bob);
        var draft = await editing.DraftedAsync("Ann’s");
        await editing.Sharing.NameAsync(draft.Id, ManualActor.Bob.PersonId, TestSite.Cancellation);
        _who.Now = ManualActor.Bob;
        var saved = await editing.Desk.KeepAsync(draft.Id, draft.Token, EditingSite.Titled(draft.Draft, "Bob’s"), TestSite.Cancellation);
        Assert.True(saved.IsDone, saved.Words);
        _who.Now = ManualActor.Ann;
        return saved.Proposal!;
    }

    private static string TitleOf(ProposalResult answer) =>
        answer.Proposal!.Draft.Events.Single(caseEvent => caseEvent.Id == "verdict").Title;
}
