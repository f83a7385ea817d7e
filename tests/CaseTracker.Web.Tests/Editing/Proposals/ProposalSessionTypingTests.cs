using Xunit;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>What is typed is kept by itself, a moment later, and followed by its preview.</summary>
public sealed class ProposalSessionTypingTests : IAsyncLifetime
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
    public async Task Type_UntilTheDelayHasPassed_IsNotKept_ThenOnce()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("A title");

        site.Time.Advance(TimeSpan.FromMilliseconds(699));
        await window.SettleAsync();
        Assert.Equal((0, "not saved yet"), (site.Writes.Count, window.Session.SaveWords));

        site.Time.Advance(TimeSpan.FromMilliseconds(1));
        await window.UntilAsync(session => session.SaveWords == "saved");
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await window.SettleAsync();
        Assert.Equal(1, site.Writes.Count);
        Assert.Contains("A title", (await site.FormAsync(draft, SessionActor.Ann))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_TwiceWithinTheDelay_KeepsBothOnceAndAtTheTimeOfTheFirst()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("A");
        var began = site.Time.GetUtcNow();
        site.Time.Advance(TimeSpan.FromMilliseconds(600));
        await window.TypeAsync("A title");

        site.Time.Advance(TimeSpan.FromMilliseconds(100));
        await window.UntilAsync(session => session.SaveWords == "saved");
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await window.SettleAsync();

        var kept = (await site.FormAsync(draft, SessionActor.Ann))!;
        Assert.Equal((1, began.AddMilliseconds(700)), (site.Writes.Count, kept.SavedAt));
        Assert.Contains("A title", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_WhileTheFormIsBeingKept_IsKeptAfterIt_AndTheBrowserForgetsNoMoreThanWasKept()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.DoAsync(session => session.Receive("1"));
        await window.TypeAsync("First");
        site.Writes.Hold();
        site.Time.Advance(TimeSpan.FromMilliseconds(700));
        await site.Writes.Waiting.Task.WaitAsync(TestContext.Current.CancellationToken);

        await window.DoAsync(session => session.Receive("2"));
        await window.TypeAsync("First and second");
        site.Writes.Release();
        await window.UntilAsync(session => session.ReceivedAndSaved == "1");
        Assert.Equal("not saved yet", window.Session.SaveWords);

        await window.LetSaveAsync();
        Assert.Equal((2, "2"), (site.Writes.Count, window.Session.ReceivedAndSaved));
        Assert.Contains("First and second", (await site.FormAsync(draft, SessionActor.Ann))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive_AfterItsTextWasKept_IsConfirmedWithoutAnotherWrite()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("A title");
        await window.LetSaveAsync();

        await window.DoAsync(session => session.Receive("1"));
        site.Time.Advance(TimeSpan.FromMilliseconds(700));
        await window.UntilAsync(session => session.ReceivedAndSaved == "1");

        Assert.Equal((1, "saved"), (site.Writes.Count, window.Session.SaveWords));
    }

    [Fact]
    public async Task Receive_WhereNoFormIsOpen_AsksForNothing()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);

        await window.DoAsync(session => session.Receive("1"));
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await window.SettleAsync();

        Assert.Equal((0, ""), (site.Writes.Count, window.Session.ReceivedAndSaved));
    }

    [Fact]
    public async Task Type_WhileNothingCanBeWritten_SaysSoAndTriesAgain()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("A title");
        site.Writes.Fail = true;
        site.Time.Advance(TimeSpan.FromMilliseconds(700));
        await window.UntilAsync(session => session.SaveWords == "not saved; trying again");

        site.Writes.Fail = false;
        await window.LetSaveAsync();

        Assert.Contains("A title", (await site.FormAsync(draft, SessionActor.Ann))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_WhileSomethingWaits_KeepsNothingAndTellsNobody()
    {
        var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("A title");
        var told = 0;
        window.Session.Changed += () => told++;

        await window.DisposeAsync();
        site.Time.Advance(TimeSpan.FromMinutes(1));
        window.Access.Ask();
        await window.DoAsync(session => session.Type());
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await window.SettleAsync();

        Assert.Equal((0, 0), (site.Writes.Count, told));
        Assert.Null(window.Access.Asks);
    }

    [Fact]
    public async Task Load_WhereAFormWasKept_TakesItUpOnTheStateItWasBegunOn()
    {
        await using (var first = await SessionWindow.OpenAsync(site, draft))
        {
            await first.OpenEventAsync();
            await first.TypeAsync("A title");
            await first.LetSaveAsync();
        }

        await using var again = await SessionWindow.OpenAsync(site, draft);

        Assert.Equal(("A title", "draft restored"), (SessionWindow.Typed(again.Session), again.Session.SaveWords));
        Assert.False(again.Session.MayBegin);
        Assert.Equal("A title", again.Session.Preview.Changed!.Events.Single(happened => happened.Id == "verdict").Title);
    }

    [Fact]
    public async Task Load_WhereTheFormCannotBeRead_OffersToDiscardIt()
    {
        await using (var first = await SessionWindow.OpenAsync(site, draft))
        {
            await first.OpenEventAsync();
            await first.TypeAsync("A title");
            await first.LetSaveAsync();
        }

        await site.SpoilFormAsync(draft);
        await using var window = await SessionWindow.OpenAsync(site, draft);
        Assert.True(window.Session.IsFormUnreadable);

        await window.DoAsync(session => session.DiscardFormAsync());

        Assert.Equal(
            (false, true, "The form was discarded."),
            (window.Session.IsFormUnreadable, window.Session.MayBegin, window.Session.Notice.Words)
        );
        Assert.Null(await site.FormAsync(draft, SessionActor.Ann));
    }

    [Fact]
    public async Task Type_IsInThePreviewAMomentLater()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.TypeAsync("Jury awards a map");
        site.Time.Advance(TimeSpan.FromMilliseconds(199));
        await window.SettleAsync();
        Assert.NotEqual("Jury awards a map", TitleOf(window));

        site.Time.Advance(TimeSpan.FromMilliseconds(1));

        await window.UntilAsync(_ => TitleOf(window) == "Jury awards a map");
    }

    [Fact]
    public async Task Type_WhileAPreviewIsComputed_IsInTheOneAfterIt()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        await window.DoAsync(session =>
        {
            SessionWindow.Type(session, "First");
            site.Time.Advance(TimeSpan.FromMilliseconds(200));
            SessionWindow.Type(session, "First and second");
            site.Time.Advance(TimeSpan.FromMilliseconds(200));
        });

        await window.UntilAsync(_ => TitleOf(window) == "First and second");
    }

    [Fact]
    public async Task Keep_WhileAPreviewIsComputed_IsNotOverwrittenByIt()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);
        await window.OpenEventAsync();
        var shown = new List<int>();

        // One turn of the dispatcher: what the preview was begun on is old before it can be there.
        await window.DoAsync(async session =>
        {
            SessionWindow.Type(session, "Half");
            site.Time.Advance(TimeSpan.FromMilliseconds(200));
            SessionWindow.Type(session, "");
            session.Changed += () => shown.Add(session.ShownErrors.Count);
            await session.KeepAsync();
        });
        await window.UntilAsync(_ => shown.Count >= 2);

        Assert.DoesNotContain(0, shown);
        Assert.Null(window.Session.Preview.Changed);
    }

    [Fact]
    public async Task BeginRuling_BeginsInTheTrialCourt_WithItsNewestJudge()
    {
        await using var window = await SessionWindow.OpenAsync(site, draft);

        await window.DoAsync(session => session.BeginRuling());

        Assert.Equal(("trial", "hale"), (window.Session.Form!.Ruling!.Docket, Assert.Single(window.Session.Form.Ruling.Judges)));
        Assert.NotEmpty(window.Session.Preview.Offers);
    }

    private static string? TitleOf(SessionWindow window) =>
        window.Session.Preview.Changed?.Events.Single(happened => happened.Id == "verdict").Title;
}
