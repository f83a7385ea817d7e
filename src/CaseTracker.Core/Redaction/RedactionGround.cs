namespace CaseTracker.Core.Redaction;

/// <summary>Why something that was published is shown no longer; readers are told.</summary>
public enum RedactionGround
{
    /// <summary>A court has put it under seal.</summary>
    Seal,

    /// <summary>A court has ordered that it be taken down.</summary>
    CourtOrder,

    /// <summary>A person's privacy outweighs the public's interest in knowing it.</summary>
    Privacy,

    /// <summary>None of these; the words with it say what.</summary>
    Other,
}
