namespace CaseTracker.Web.Editing.Proposals;

/// <summary>A step that is taken a while after it was first asked for. Asking again meanwhile neither puts it off nor doubles it.</summary>
/// <param name="dispatch">Takes steps one at a time; all members are called from within one.</param>
internal sealed class DelayedStep(TimeSpan delay, TimeProvider time, Func<Func<Task>, Task> dispatch, Func<Task> step) : IDisposable
{
    private ITimer? _timer;
    private int _asked;
    private bool _isDisposed;

    /// <summary>True from being asked for until it begins.</summary>
    public bool IsWaiting => _timer is not null;

    public void Ask()
    {
        if (_isDisposed || _timer is not null)
            return;
        var asked = ++_asked;
        _timer = time.CreateTimer(_ => dispatch(() => TakeAsync(asked)), null, delay, Timeout.InfiniteTimeSpan);
    }

    public void Stop()
    {
        _timer?.Dispose();
        _timer = null;
    }

    public void Dispose()
    {
        _isDisposed = true;
        Stop();
    }

    private Task TakeAsync(int asked)
    {
        // It may have been stopped, and even asked for again, while this waited for its turn.
        if (_timer is null || asked != _asked)
            return Task.CompletedTask;
        Stop();
        return step();
    }
}
