namespace CaseTracker.Core.Revisions;

/// <summary>What kind of change a revision is, as readers of the corrections log are told.</summary>
public enum ChangeClass
{
    /// <summary>The first revision of a case, and only that one.</summary>
    Initial,

    /// <summary>Something new happened or was found.</summary>
    Update,

    /// <summary>Something published was wrong.</summary>
    Correction,

    /// <summary>Something published could be misread.</summary>
    Clarification,

    /// <summary>Wording, order or form; no fact changed.</summary>
    EditorialRevision,
}
