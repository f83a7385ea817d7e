using CaseTracker.Core.Facts;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Editing.Proposals;
using Xunit;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>What changes the draft: keeping a form, taking out, undoing, and choosing where two changed the same.</summary>
public sealed class ProposalSessionKeepingTests : IAsyncLifetime
{
    private const string Title = "events[verdict].title";

    private SessionSite site = null!;
    private Guid draft;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        site = await SessionSite.StartAsync();
        draft = (await site.BeginAsync()).Id;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Keep_OfAWholeForm_IsInTheDraftAndClosesTheForm()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        Assert.Equal((EditorFocus.Form, EditorFocus.Unchanged), (window.Session.TakeFocus(), window.Session.TakeFocus()));
        await window.TypeAsync("A title");
        await window.LetSaveAsync();

        await window.DoAsync(session => session.KeepAsync());

        Assert.Equal(("Kept in the draft.", null, true), (window.Session.Notice.Words, window.Session.Form, window.Session.MayBegin));
        Assert.Equal("verdict", Assert.Single(window.Session.Changes.Records).Id);
        Assert.Equal("A title", await TitleAsync());
        Assert.Null(await site.FormAsync(draft, SessionActor.Ann));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keep_WritesTheCaseFileOnce_AndValidatesItOnce(bool isRuling)
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        if (isRuling)
        {
            await window.DoAsync(session => session.BeginRuling());
            await window.DoAsync(session =>
            {
                var ruling = session.Form!.Ruling!;
                (ruling.Date.Day, ruling.Title) = ("2025-11-03", "An order");
                (ruling.Sources[0].Title, ruling.Sources[0].Publisher) = ("The order", "N.D. Cal.");
                session.Type();
            });
        }
        else
        {
            await window.OpenEventAsync();
            await window.TypeAsync("A title");
        }

        using var work = new CaseFileWork();
        await window.DoAsync(session => session.KeepAsync());

        Assert.Equal("Kept in the draft.", window.Session.Notice.Words);
        Assert.Equal((1, 1), (work.Written, work.Read));
    }

    [Fact]
    public async Task Keep_OfWhatIsNotComplete_SaysWhatIsToBeMended_AndKeepsTheForm()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("");
        Assert.Empty(window.Session.ShownErrors);
        window.Session.TakeFocus();

        await window.DoAsync(session => session.KeepAsync());

        Assert.Equal("This is not complete: 1 error to fix.", window.Session.Notice.Words);
        Assert.Equal("title", Assert.Single(window.Session.ShownErrors).Part);
        Assert.Equal(EditorFocus.FirstFault, window.Session.TakeFocus());
        Assert.NotNull(await site.FormAsync(draft, SessionActor.Ann));
        Assert.Equal("Jury awards $1,000", await TitleAsync());
    }

    [Theory]
    [InlineData(true, "Mine")]
    [InlineData(false, "Theirs")]
    public async Task Keep_OfWhatAnotherWindowChangedToo_AsksAndHoldsWhatIsChosen(bool mine, string expected)
    {
        await using var window = await CollidingAsync();

        var choice = window.Session.Notice.Choice!;
        var collision = Assert.Single(choice.Collisions);
        Assert.Equal((Title, "Mine", "Theirs"), (collision.Path, collision.Mine, collision.Theirs));
        Assert.Equal(("Theirs", "Mine"), (await TitleAsync(), SessionWindow.Typed(window.Session)));
        Assert.Empty(window.Session.Notice.PublishCollisions);

        await window.DoAsync(session => session.ChooseAsync(mine ? new HashSet<string> { Title } : []));

        Assert.Equal("Kept in the draft, joined with what was saved meanwhile.", window.Session.Notice.Words);
        Assert.Equal((null, null), (window.Session.Notice.Choice, window.Session.Form));
        Assert.Equal(expected, await TitleAsync());
    }

    [Fact]
    public async Task Type_WhereSomethingIsToBeChosen_TakesTheQuestionBack()
    {
        await using var window = await CollidingAsync();

        await window.TypeAsync("Theirs");
        Assert.Null(window.Session.Notice.Choice);
        Assert.Empty(window.Session.Notice.PublishCollisions);
        await window.DoAsync(session => session.KeepAsync());

        Assert.Equal("Kept in the draft, joined with what was saved meanwhile.", window.Session.Notice.Words);
    }

    [Fact]
    public async Task Keep_OfWhatAnotherWindowLeftAlone_IsJoinedWithWhatItKept()
    {
        await using var first = await SessionWindow.OpenAsync(site, draft);
        await using var second = await SessionWindow.OpenAsync(site, draft);
        await first.OpenEventAsync();
        await second.OpenEventAsync();
        await first.TypeAsync("Of the first");
        await first.LetSaveAsync();

        // One form for each person: that of the second window is kept by its browser alone, and it says so.
        await second.TypeAsync("Of the second", "text");
        site.Time.Advance(TimeSpan.FromMilliseconds(700));
        await second.UntilAsync(session => session.SaveWords == "not saved");
        Assert.StartsWith("A form of this draft is open in another window.", second.Session.Notice.Words, StringComparison.Ordinal);

        await first.DoAsync(session => session.KeepAsync());
        await second.TypeAsync("Of the second, too", "text");
        await second.LetSaveAsync();
        await second.DoAsync(session => session.KeepAsync());

        Assert.Equal("Kept in the draft, joined with what was saved meanwhile.", second.Session.Notice.Words);
        var joined = (await site.DraftAsync(draft)).Events.Single(happened => happened.Id == "verdict");
        Assert.Equal(("Of the first", "Of the second, too"), (joined.Title, joined.Text));
    }

    [Fact]
    public async Task Remove_OfWhatSomethingElseNames_SaysWhy_UntilTheNextStep()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);

        await window.DoAsync(session => session.RemoveAsync(RecordKind.Award, "damages"));

        Assert.NotEmpty(window.Session.Notice.Refused!.Errors);
        Assert.Empty(window.Session.Changes.Records);
        await window.OpenEventAsync();
        Assert.Null(window.Session.Notice.Refused);
    }

    [Fact]
    public async Task Remove_ThenUndo_IsTheCaseThatItBeganWith()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);

        await window.DoAsync(session => session.RemoveAsync(RecordKind.RelatedCase, "poe"));
        Assert.Equal("Taken out of the draft.", window.Session.Notice.Words);
        var change = Assert.Single(window.Session.Changes.Records);
        await window.DoAsync(session => session.UndoAsync(change));

        Assert.Equal("Undone.", window.Session.Notice.Words);
        Assert.Empty(window.Session.Changes.Records);
        Assert.False(window.Session.Proposal!.HasChanges);
    }

    [Fact]
    public async Task DiscardForm_LeavesTheDraftAsItWas()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("A title");
        await window.LetSaveAsync();

        await window.DoAsync(session => session.DiscardFormAsync());

        Assert.Equal(("The form was discarded.", null), (window.Session.Notice.Words, window.Session.Form));
        Assert.Equal("Jury awards $1,000", await TitleAsync());
        Assert.Null(await site.FormAsync(draft, SessionActor.Ann));
        Assert.True(window.Session.Preview.IsTheSame);
    }

    [Fact]
    public async Task Answer_OfAStepTakenElsewhere_IsShown()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        var nothing = await site.Desk(window.Who).SubmitAsync(draft, window.Session.Proposal!.Token, Cancellation);

        await window.DoAsync(session => session.Answer(nothing));
        Assert.Equal((ProposalOutcome.Invalid, "It changes nothing yet."), (nothing.Outcome, window.Session.Notice.Words));

        await window.OpenEventAsync();
        await window.TypeAsync("A title");
        await window.DoAsync(session => session.KeepAsync());
        var described = await site.Desk(window.Who)
            .DescribeAsync(draft, window.Session.Proposal!.Token, "A test", "A test.", ChangeClass.Correction, Cancellation);
        var submitted = await site.Desk(window.Who).SubmitAsync(draft, described.Proposal!.Token, Cancellation);
        await window.DoAsync(session => session.Answer(submitted));

        Assert.Equal((ProposalStage.Submitted, false), (window.Session.Proposal!.Stage, window.Session.IsEditable));
    }

    /// <summary>A window whose form changes what another one has changed and kept since.</summary>
    private async Task<SessionWindow> CollidingAsync()
    {
        var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await using (var other = await SessionWindow.OpenAsync(site, draft))
        {
            await other.OpenEventAsync();
            await other.TypeAsync("Theirs");
            await other.DoAsync(session => session.KeepAsync());
            Assert.Equal("Kept in the draft.", other.Session.Notice.Words);
        }

        await window.TypeAsync("Mine");
        await window.DoAsync(session => session.KeepAsync());
        return window;
    }

    private async Task<string> TitleAsync() => (await site.DraftAsync(draft)).Events.Single(happened => happened.Id == "verdict").Title;
}
