namespace CaseTracker.Core.Permissions;

/// <summary>Why something is not allowed, the first that applies.</summary>
public enum AccessRefusal
{
    /// <summary>Nobody is signed in, or the session has ended.</summary>
    SignedOut,

    /// <summary>The person was disabled.</summary>
    Disabled,

    /// <summary>The person's role does not reach so far.</summary>
    Role,

    /// <summary>The thing is somebody else's.</summary>
    NotOwn,

    /// <summary>The thing is the person's own, and somebody else must see it.</summary>
    OwnWork,

    /// <summary>The site's settings don't allow it.</summary>
    Setting,

    /// <summary>The session was not proven by a second factor.</summary>
    SecondFactor,
}
