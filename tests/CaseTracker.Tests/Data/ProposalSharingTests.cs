using System.Collections.Concurrent;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A draft of Ann’s in which others write whom she named.</summary>
public sealed class ProposalSharingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Named_WritesInIt_AndTheAuthorSeesWhoSaved()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);

        _who.Now = ManualActor.Bob;
        var listed = Assert.Single(await editing.Desk.ListAsync(TestSite.Cancellation));
        var saved = await SharedDraft.JoinAsync(editing, draft, EditingSite.Titled(draft.Draft, "Bob’s"));
        _who.Now = ManualActor.Ann;
        var seen = (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!;

        Assert.True(listed.IsShared);
        Assert.True(saved.IsDone, saved.Words);
        Assert.Equal(
            ("Ann Contributor", "Bob Contributor", "Bob’s"),
            (seen.AuthorName, seen.State?.ByName, SharedDraft.TitleOf(seen.Draft))
        );
        Assert.Equal("Bob Contributor", Assert.Single(await editing.Desk.ListAsync(TestSite.Cancellation)).SavedByName);
        Assert.Equal([ManualActor.Bob.PersonId], seen.Editors.Select(draftEditor => draftEditor.Id));
    }

    [Fact]
    public async Task Named_HandsNothingInAndNamesNobody()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
        _who.Now = ManualActor.Bob;

        foreach (
            var refused in new[]
            {
                await editing.Desk.SubmitAsync(draft.Id, draft.Token, TestSite.Cancellation),
                await editing.Desk.DiscardAsync(draft.Id, draft.Token, TestSite.Cancellation),
                await editing.Desk.DescribeAsync(draft.Id, draft.Token, "Mine", "", ChangeClass.Update, TestSite.Cancellation),
                await editing.Sharing.NameAsync(draft.Id, ManualActor.Eve.PersonId, TestSite.Cancellation),
                await editing.Sharing.TakeOutAsync(draft.Id, ManualActor.Bob.PersonId, TestSite.Cancellation),
            }
        )
            Assert.Equal(ProposalOutcome.Refused, refused.Outcome);
        Assert.Empty(await editing.Sharing.ListPeopleAsync(draft.Id, TestSite.Cancellation));
        Assert.Equal(draft.Token, (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!.Token);
    }

    [Fact]
    public async Task TakenOut_IsRefusedAtTheNextStep_AndFindsTheFormAgainOnceNamedAgain()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
        var mine = await TypeAsync(editing, ManualActor.Bob, draft.Id, null, "as Bob typed");

        _who.Now = ManualActor.Ann;
        await editing.Sharing.TakeOutAsync(draft.Id, ManualActor.Bob.PersonId, TestSite.Cancellation);
        _who.Now = ManualActor.Bob;
        var typed = await editing.Desk.SaveFormAsync(draft.Id, mine.Token, 2, "more", 4, TestSite.Cancellation);
        var saved = await SharedDraft.JoinAsync(editing, draft, EditingSite.Titled(draft.Draft, "Bob’s"));
        var rights = await editing.Desk.RightsAsync(draft.Id, TestSite.Cancellation);
        _who.Now = ManualActor.Ann;
        await editing.Sharing.NameAsync(draft.Id, ManualActor.Bob.PersonId, TestSite.Cancellation);
        _who.Now = ManualActor.Bob;
        var again = (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!;

        Assert.Equal((ProposalOutcome.Refused, ProposalOutcome.Refused, null), (typed.Outcome, saved.Outcome, rights));
        Assert.Equal(("as Bob typed", draft.Token), (again.MyForm?.Text, again.Token));
    }

    [Fact]
    public async Task Forms_OfTwoPersons_AreTheirOwn_AndAreSeenByNobodyElse()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
        await TypeAsync(editing, ManualActor.Ann, draft.Id, null, "Ann’s words");
        await TypeAsync(editing, ManualActor.Bob, draft.Id, null, "Bob’s words");

        var seen = new Dictionary<string, string?>();
        foreach (var actor in new[] { ManualActor.Ann, ManualActor.Bob, ManualActor.Eve })
        {
            _who.Now = actor;
            seen[actor.DisplayName] = (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!.MyForm?.Text;
        }

        Assert.Equal(("Ann’s words", "Bob’s words", (string?)null), (seen["Ann Contributor"], seen["Bob Contributor"], seen["Eve Editor"]));
        // To type leaves the draft as it is: nobody has to read it again.
        Assert.Equal(draft.Token, (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!.Token);
    }

    [Fact]
    public async Task Form_TakenUpAfterARestart_StandsOnTheStateItBeganOn_SoThatNothingSavedSinceIsLost()
    {
        await using (var editing = await EditingSite.StartAsync(_folder.FullName, _who))
        {
            var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
            await TypeAsync(editing, ManualActor.Bob, draft.Id, null, "a form");
            _who.Now = ManualActor.Ann;
            Assert.True((await SharedDraft.JoinAsync(editing, draft, EditingSite.Titled(draft.Draft, "Ann’s, later"))).IsDone);
        }

        await using var again = await EditingSite.StartAsync(_folder.FullName, _who);
        _who.Now = ManualActor.Bob;
        var now = Assert.Single(await again.Desk.ListAsync(TestSite.Cancellation));
        var taken = (await again.Desk.FindAsync(now.Id, TestSite.Cancellation)).Proposal!;
        var form = taken.MyForm!;
        var other = await SharedDraft.JoinAsync(again, taken, form.Base with { About = "Bob’s." }, form.Base, form.Token);
        var same = await SharedDraft.JoinAsync(again, taken, EditingSite.Titled(form.Base, "Bob’s"), form.Base);

        Assert.Equal((2, "A title", "Ann’s, later"), (form.OnState, SharedDraft.TitleOf(form.Base), SharedDraft.TitleOf(taken.Draft)));
        Assert.Equal(
            ("Ann’s, later", "Bob’s.", null),
            (SharedDraft.TitleOf(other.Proposal!.Draft), other.Proposal.Draft.About, other.Proposal.MyForm)
        );
        Assert.Equal(
            (ProposalOutcome.Collides, "Ann’s, later", "Bob’s"),
            (same.Outcome, same.Collisions[0].Theirs, same.Collisions[0].Mine)
        );
    }

    /// <summary>Two persons, each on what they read: what is stored and does
    /// not stand at the end was read by whoever replaced it.</summary>
    [Fact]
    public async Task Join_OfTwoPersonsAtOnce_IsStoredOrToldAndNoneIsLost()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
        var (stored, told) = (new ConcurrentBag<(string Read, string Written, string By)>(), 0);
        var desks = new[] { ManualActor.Ann, ManualActor.Bob }.Select(actor =>
            (
                Who: actor,
                Desk: new ProposalDesk(
                    editing.Site.Get<IDbContextFactory<CaseTrackerContext>>(),
                    editing.Site.Library,
                    new ManualActor { Now = actor },
                    new SiteSettings(),
                    editing.Site.Time
                )
            )
        );

        await Task.WhenAll(
            desks.Select(pair =>
                Task.Run(async () =>
                {
                    for (var edit = 0; edit < 60; edit++)
                    {
                        var now = (await pair.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!;
                        var title = $"Edit {edit} of {pair.Who.DisplayName}";
                        var answer = await pair.Desk.JoinAsync(
                            draft.Id,
                            now.Token,
                            now.DraftFile,
                            EditingSite.Titled(now.Draft, title),
                            null,
                            null,
                            TestSite.Cancellation
                        );
                        if (answer.IsDone)
                            stored.Add((SharedDraft.TitleOf(now.Draft), title, pair.Who.DisplayName));
                        else
                            Interlocked.Increment(ref told);
                    }
                })
            )
        );

        var end = (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!;
        Assert.Equal(120, stored.Count + told);
        Assert.Equal(2, stored.Select(pair => pair.By).Distinct().Count());
        Assert.Equal([SharedDraft.TitleOf(end.Draft)], stored.Select(pair => pair.Written).Except(stored.Select(pair => pair.Read)));
        Assert.Equal(stored.Single(pair => pair.Written == SharedDraft.TitleOf(end.Draft)).By, end.State?.ByName);
    }

    [Fact]
    public async Task Submit_WhileSomebodyNamedHasAFormOpen_SaysWhose_AndGoesOnceTheyAreTakenOut()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
        await TypeAsync(editing, ManualActor.Bob, draft.Id, null, "half a sentence");
        _who.Now = ManualActor.Ann;

        var told = await editing.Desk.SubmitAsync(draft.Id, draft.Token, TestSite.Cancellation);
        await editing.Sharing.TakeOutAsync(draft.Id, ManualActor.Bob.PersonId, TestSite.Cancellation);
        var done = await editing.Desk.SubmitAsync(draft.Id, draft.Token, TestSite.Cancellation);

        Assert.Equal(
            (
                ProposalOutcome.Invalid,
                "A form is still open, of Bob Contributor. It is kept or discarded first, or you take out whose it is."
            ),
            (told.Outcome, told.Words)
        );
        Assert.True(done.IsDone, done.Words);
    }

    [Fact]
    public async Task Publish_OfWhatTwoWrote_NamesItsAuthorInPublic_AndLeavesNoStateOrForm()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);
        _who.Now = ManualActor.Bob;
        var saved = (await SharedDraft.JoinAsync(editing, draft, EditingSite.Titled(draft.Draft, "Bob’s"))).Proposal!;
        _who.Now = ManualActor.Ann;
        var handedIn = (await editing.Desk.SubmitAsync(draft.Id, saved.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;
        var published = await editing.Publishing.PublishAsync(draft.Id, handedIn.Token, null, TestSite.Cancellation);

        Assert.True(published.IsDone, published.Words);
        Assert.Equal("Bob’s", await editing.TitleAsync());
        await using var context = editing.Site.Context();
        Assert.Equal("Ann Contributor", (await context.Revisions.OrderBy(revision => revision.Id).LastAsync(TestSite.Cancellation)).Author);
        Assert.Equal(
            (0, 0),
            (await context.DraftVersions.CountAsync(TestSite.Cancellation), await context.ProposalForms.CountAsync(TestSite.Cancellation))
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Approve_ByAReviewerWhoWasNamed_IsRefusedOnceTheyWroteInIt(bool writes)
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Ray);
        _who.Now = ManualActor.Ray;
        if (writes)
            draft = (await SharedDraft.JoinAsync(editing, draft, EditingSite.Titled(draft.Draft, "Ray’s"))).Proposal!;
        _who.Now = ManualActor.Ann;
        // To be taken out again makes it no other work.
        await editing.Sharing.TakeOutAsync(draft.Id, ManualActor.Ray.PersonId, TestSite.Cancellation);
        var handedIn = (await editing.Desk.SubmitAsync(draft.Id, draft.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;

        var approved = await editing.Review.ApproveAsync(draft.Id, handedIn.Token, TestSite.Cancellation);

        Assert.Equal(writes ? ProposalOutcome.Refused : ProposalOutcome.Done, approved.Outcome);
    }

    [Fact]
    public async Task Name_OfTheAuthorOrOfNobody_IsRefusedInWords()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await SharedDraft.BeginAsync(editing, ManualActor.Bob);

        foreach (var person in new[] { ManualActor.Ann.PersonId, Guid.NewGuid() })
        {
            var answer = await editing.Sharing.NameAsync(draft.Id, person, TestSite.Cancellation);
            Assert.Equal((ProposalOutcome.Invalid, "Choose somebody else who has an account here."), (answer.Outcome, answer.Words));
        }

        Assert.Equal(
            ["Eve Editor", "Ray Reviewer"],
            (await editing.Sharing.ListPeopleAsync(draft.Id, TestSite.Cancellation)).Select(draftEditor => draftEditor.Name)
        );
    }

    private async Task<FormSaved> TypeAsync(EditingSite editing, Actor who, Guid id, Guid? known, string text)
    {
        _who.Now = who;
        var saved = await editing.Desk.SaveFormAsync(id, known, 2, text, text.Length, TestSite.Cancellation);
        Assert.True(saved.IsDone, saved.Words);
        return saved;
    }
}
