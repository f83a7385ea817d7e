using System.Collections.Concurrent;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.SignalR;

namespace CaseTracker.Web.Accounts;

/// <summary>The connections of open tabs, so that those of a session that has ended
/// can be ended too. A new one is refused where it asks to begin.</summary>
internal sealed class CircuitConnections : IHubFilter
{
    private readonly ConcurrentDictionary<string, HubCallerContext> _open = new();

    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        _open[context.Context.ConnectionId] = context.Context;
        return next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        _open.TryRemove(context.Context.ConnectionId, out _);
        return next(context, exception);
    }

    public void Close(Guid session)
    {
        foreach (var connection in _open.Values.Where(context => context.User is { } user && SessionClaims.SessionId(user) == session))
            connection.Abort();
    }
}
