namespace CaseTracker.Web.Accounts;

/// <summary>Whether an open tab of an editor may go on. Once ended it stays ended, and nothing that the browser sends is heard.</summary>
public sealed class CircuitAccess
{
    /// <summary>Why it ended, for the person; null while it goes on.</summary>
    public string? Ended { get; private set; }

    /// <summary>The person's role, session or account is not what it was: whoever shows something asks anew whether it may be shown.</summary>
    public event Action? Changed;

    public void End(string words)
    {
        if (Ended is not null) return;
        Ended = words;
        Changed?.Invoke();
    }

    public void Ask() => Changed?.Invoke();
}
