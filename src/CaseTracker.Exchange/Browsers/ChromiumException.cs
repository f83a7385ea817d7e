namespace CaseTracker.Exchange.Browsers;

/// <summary>The browser made no file; the message says why, in words for who asked.</summary>
public sealed class ChromiumException(string message) : Exception(message)
{
    /// <summary>True where the same may succeed in a minute.</summary>
    public bool IsBusy { get; init; }
}
