using CaseTracker.Core.Facts;
using CaseTracker.Core.Permissions;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Editing.Proposals;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>A window in which somebody works on a proposal: one thing at a time, as in a circuit.</summary>
internal sealed class SessionWindow : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Dispatcher _dispatcher = Dispatcher.CreateDefault();
    private readonly SessionSite _site;

    private SessionWindow(SessionSite site, Guid id, Actor who)
    {
        (_site, Who) = (site, new SessionActor(who));
        Session = new ProposalSession(id, site.Desk(Who), Who, Access, site.Calendar, site.Time, _dispatcher.InvokeAsync);
    }

    public ProposalSession Session { get; }

    public SessionActor Who { get; }

    public CircuitAccess Access { get; } = new();

    public static async Task<SessionWindow> OpenAsync(SessionSite site, Guid id, Actor? who = null)
    {
        var window = new SessionWindow(site, id, who ?? SessionActor.Ann);
        await window.DoAsync(session => session.LoadAsync());
        return window;
    }

    public Task DoAsync(Func<ProposalSession, Task> step) => _dispatcher.InvokeAsync(() => step(Session));

    public Task DoAsync(Action<ProposalSession> step) => _dispatcher.InvokeAsync(() => step(Session));

    /// <summary>Opens the form of an event of the sample case.</summary>
    public Task OpenEventAsync(string id = "verdict") => DoAsync(session => session.OpenRecord(RecordKind.Event, id));

    /// <summary>Types into the open form of a record.</summary>
    public Task TypeAsync(string text, string field = "title") => DoAsync(session => Type(session, text, field));

    public static void Type(ProposalSession session, string text, string field = "title")
    {
        session.Form!.Record!.Value[field] = text;
        session.Type();
    }

    public static string Typed(ProposalSession session, string field = "title") => (string)session.Form!.Record!.Value[field]!;

    /// <summary>Lets time go on by what keeps a form waiting, and waits until it is kept.</summary>
    public async Task LetSaveAsync()
    {
        _site.Time.Advance(TimeSpan.FromMilliseconds(700));
        await UntilAsync(session => session.SaveWords == "saved");
    }

    /// <summary>Waits until what is shown is as it should be.</summary>
    public async Task UntilAsync(Func<ProposalSession, bool> reached)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await DoAsync(session =>
        {
            session.Changed += Look;
            Look();
        });
        await done.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await DoAsync(session => session.Changed -= Look);

        void Look()
        {
            if (reached(Session))
                done.TrySetResult();
        }
    }

    /// <summary>Goes through what this window has begun, for what must not have happened.</summary>
    public Task SettleAsync() => DoAsync(async _ => await Task.Yield());

    public async ValueTask DisposeAsync() => await DoAsync(session => session.Dispose());
}
