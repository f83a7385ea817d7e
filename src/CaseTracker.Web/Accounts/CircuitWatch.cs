using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace CaseTracker.Web.Accounts;

/// <summary>Asks the database every two seconds who works in an open tab. Services refuse each step anyway; this takes what is on the
/// screen away, and the connection.</summary>
/// <remarks>Asked and not told, since an administrator may sit at another server or at the command line.</remarks>
internal sealed class CircuitWatch(
    ICurrentActor current,
    CircuitAccess access,
    CircuitConnections connections,
    AuthenticationStateProvider state,
    TimeProvider time
) : CircuitHandler, IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>For the words to reach the screen before the connection ends.</summary>
    private static readonly TimeSpan ToRead = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closed = new();

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _ = WatchAsync(_closed.Token);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken) => _closed.CancelAsync();

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next
    ) => context => access.Ended is null ? next(context) : Task.CompletedTask;

    public void Dispose() => _closed.Dispose();

    private async Task WatchAsync(CancellationToken closed)
    {
        try
        {
            var known = await current.ReadAsync(closed);
            using var timer = new PeriodicTimer(Every, time);
            while (await timer.WaitForNextTickAsync(closed))
            {
                var (who, what) = await ReadAsync(known, closed);
                if (who == known && Equals(what, access.Known))
                    continue;
                (known, access.Known) = (who, what);
                if (who is { IsDisabled: false })
                {
                    access.Ask();
                    continue;
                }

                access.End(who is null ? "You were signed out: this session has ended." : new AccessDecision(AccessRefusal.Disabled).Words);
                await Task.Delay(ToRead, time, closed);
                if (SessionClaims.SessionId((await state.GetAuthenticationStateAsync()).User) is { } session)
                    connections.Close(session);
                return;
            }
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
            // The tab was closed.
        }
    }

    /// <summary>As known where the database can't be asked just now: each step asks it anyway.</summary>
    private async Task<(Actor? Who, object? What)> ReadAsync(Actor? known, CancellationToken cancellation)
    {
        try
        {
            return (await current.ReadAsync(cancellation), access.Asks is { } asks ? await asks(cancellation) : access.Known);
        }
        catch (Exception exception) when (DatabaseFailure.Is(exception))
        {
            return (known, access.Known);
        }
    }
}
