namespace CaseTracker.Web.Editing.Proposals;

/// <summary>What is to have the focus once a step is shown.</summary>
public enum EditorFocus
{
    /// <summary>It stays where it is.</summary>
    Unchanged,

    /// <summary>The heading of the form that was opened.</summary>
    Form,

    /// <summary>The first field that is to be mended.</summary>
    FirstFault,
}
