namespace CaseTracker.Data.Auditing;

/// <summary>Who took a step.</summary>
public enum AuditAgent
{
    /// <summary>Somebody with an account.</summary>
    Person,

    /// <summary>A command on the machine, which knows no account.</summary>
    Command,

    /// <summary>The site itself: what it does at a time that was set, or at its start.</summary>
    Site,

    /// <summary>Somebody who is not signed in.</summary>
    Visitor,
}
