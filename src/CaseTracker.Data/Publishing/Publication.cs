using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Publishing;

/// <summary>Who publishes, why, and as what kind of change; all of it is shown to readers.</summary>
/// <param name="ChangeClass">The first revision of a case is always the initial one, and no later one is.</param>
public sealed record Publication(string Author, string Reason, ChangeClass ChangeClass)
{
    /// <summary>The revision that the change was made on, 0 for a case that must be new; null when any will do.</summary>
    public int? ExpectedHead { get; init; }

    /// <summary>True where entries of the registry that were merged may stand as entries of their own again.</summary>
    public bool TakesApart { get; init; }
}
