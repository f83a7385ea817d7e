namespace CaseTracker.Data.Accounts;

/// <summary>One browser in which a person is signed in. The cookie holds the id; without the row it opens nothing.</summary>
public sealed class SessionRow
{
    public Guid Id { get; set; }
    public Guid PersonId { get; set; }

    /// <summary>The person's security stamp when the session began: a new password
    /// or factor ends all sessions but the one it was set in.</summary>
    public string Stamp { get; set; } = "";

    public SignInWay Way { get; set; }

    /// <summary>Proven by a passkey, a code, or by setting up the first of these in the session itself.</summary>
    public bool HasSecondFactor { get; set; }

    /// <summary>The browser in a few words, as it named itself.</summary>
    public string Browser { get; set; } = "";

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>To the minute or so.</summary>
    public DateTimeOffset SeenAt { get; set; }
}
