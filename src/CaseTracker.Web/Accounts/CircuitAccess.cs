namespace CaseTracker.Web.Accounts;

/// <summary>Whether an open tab of an editor may go on. Once ended it stays ended, and nothing that the browser sends is heard.</summary>
public sealed class CircuitAccess
{
    /// <summary>Why it ended, for the person; null while it goes on.</summary>
    public string? Ended { get; private set; }

    /// <summary>What else may change under an open tab, asked together with who works in it. Null where nothing else does.</summary>
    public Func<CancellationToken, Task<object?>>? Asks { get; private set; }

    /// <summary>What came when that was asked last, with which the next is compared.</summary>
    public object? Known { get; set; }

    /// <summary>The person's role, session or account, or what was asked besides, is not what it was: whoever shows something asks anew
    /// whether it may be shown.</summary>
    public event Action? Changed;

    /// <param name="known">What stands on the screen, so that nothing can change between that and the first time it is asked.</param>
    public void Watch(Func<CancellationToken, Task<object?>>? asks, object? known) => (Asks, Known) = (asks, known);

    public void End(string words)
    {
        if (Ended is not null)
            return;
        Ended = words;
        Changed?.Invoke();
    }

    public void Ask() => Changed?.Invoke();
}
