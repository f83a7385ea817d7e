using CaseTracker.Core.Permissions;
using CaseTracker.Data.Proposals;
using Xunit;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>What others do while a window is open: they save, name, take out, or end an account.</summary>
public sealed class ProposalSessionAccessTests : IAsyncLifetime
{
    private SessionSite site = null!;
    private Guid draft;

    public async ValueTask InitializeAsync()
    {
        site = await SessionSite.StartAsync();
        draft = (await site.BeginAsync()).Id;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Load_OfADraftOfSomebodyElse_ShowsNothingAndSaysWhy()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft, SessionActor.Bob);

        Assert.Null(window.Session.Proposal);
        Assert.NotEqual("", window.Session.Notice.Words);
        Assert.Equal((false, false, false), (window.Session.IsEditable, window.Session.IsOwn, window.Session.MayBegin));
    }

    [Fact]
    public async Task Load_AsksWhatMayBeDone_AndKnowsWhatIsShown()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);

        var known = Assert.IsType<DraftRights>(window.Access.Known);

        Assert.Equal((true, window.Session.Proposal!.Token), (known.MayWrite, known.Token));
        Assert.Equal(known, await window.Access.Asks!(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ask_AfterSomebodySaved_ShowsTheirsAndLeavesTheFormOnItsBase()
    {
        await site.NameAsync(draft, SessionActor.Bob);
        await using var author = await SessionWindow.OpenAsync(site, draft);
        await author.OpenEventAsync();
        await author.TypeAsync("Of its author", "text");
        await using (var other = await SessionWindow.OpenAsync(site, draft, SessionActor.Bob))
        {
            await other.OpenEventAsync();
            await other.TypeAsync("Of Bob");
            await other.DoAsync(session => session.KeepAsync());
        }

        author.Access.Ask();
        await author.UntilAsync(session => session.Notice.Words == "Bob Writer saved meanwhile; this is how the draft stands now.");

        Assert.Single(author.Session.Changes.Records);
        Assert.Equal("Of its author", SessionWindow.Typed(author.Session, "text"));
        await author.DoAsync(session => session.KeepAsync());
        Assert.Equal("Kept in the draft, joined with what was saved meanwhile.", author.Session.Notice.Words);
    }

    [Fact]
    public async Task Ask_AfterSomebodyWasTakenOut_WhoMayNotReadIt_EndsTheWindow()
    {
        await site.NameAsync(draft, SessionActor.Bob);
        await using var window = await SessionWindow.OpenAsync(site, draft, SessionActor.Bob);
        await window.OpenEventAsync();
        await window.TypeAsync("Half a sentence");
        await site.Sharing(new SessionActor(SessionActor.Ann))
            .TakeOutAsync(draft, SessionActor.Bob.PersonId, TestContext.Current.CancellationToken);

        window.Access.Ask();
        await window.UntilAsync(session => session.Proposal is null);

        Assert.Equal("You were taken out of this draft.", window.Access.Ended);
        Assert.Equal((null, ""), (window.Session.Form, window.Session.Notice.Words));
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await window.SettleAsync();
        Assert.Equal(0, site.Writes.Count);
    }

    [Fact]
    public async Task Ask_AfterSomebodyWasTakenOut_WhoMayStillReadIt_ClosesTheForm_WhichIsThereOnceNamedAgain()
    {
        await site.NameAsync(draft, SessionActor.Eve);
        await using var window = await SessionWindow.OpenAsync(site, draft, SessionActor.Eve);
        await window.OpenEventAsync();
        await window.TypeAsync("Half a sentence");
        await window.LetSaveAsync();
        var sharing = site.Sharing(new SessionActor(SessionActor.Ann));
        await sharing.TakeOutAsync(draft, SessionActor.Eve.PersonId, TestContext.Current.CancellationToken);

        window.Access.Ask();
        await window.UntilAsync(session => session.Form is null);
        Assert.StartsWith("You do not write in this draft any more.", window.Session.Notice.Words, StringComparison.Ordinal);
        Assert.Equal((false, null), (window.Session.IsEditable, window.Access.Ended));

        await sharing.NameAsync(draft, SessionActor.Eve.PersonId, TestContext.Current.CancellationToken);
        window.Access.Ask();
        await window.UntilAsync(session => session.Form is not null);
        Assert.Equal("Half a sentence", SessionWindow.Typed(window.Session));
    }

    [Fact]
    public async Task Ask_AfterTheAccountWasChanged_EndsTheWindowAndSaysSo()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft, SessionActor.Eve);
        Assert.NotNull(window.Session.Proposal);
        window.Who.Now = SessionActor.Eve with { Role = Role.Contributor };

        window.Access.Ask();
        await window.UntilAsync(session => session.Proposal is null);

        Assert.StartsWith("Your account was changed.", window.Access.Ended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_ByWhoeverMayNotWriteAnyMore_IsRefusedInWords()
    {
        await site.NameAsync(draft, SessionActor.Eve);
        await using var window = await SessionWindow.OpenAsync(site, draft, SessionActor.Eve);
        await window.OpenEventAsync();
        await window.TypeAsync("Too late");
        await site.Sharing(new SessionActor(SessionActor.Ann))
            .TakeOutAsync(draft, SessionActor.Eve.PersonId, TestContext.Current.CancellationToken);

        await window.DoAsync(session => session.KeepAsync());

        Assert.Equal(new AccessDecision(AccessRefusal.NotOwn).Words, window.Session.Notice.Words);
        Assert.Equal("Too late", SessionWindow.Typed(window.Session));
        Assert.Equal("Jury awards $1,000", (await site.DraftAsync(draft)).Events.Single(happened => happened.Id == "verdict").Title);
    }
}
