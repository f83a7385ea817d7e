using CaseTracker.Core;
using CaseTracker.Core.Diffing;
using CaseTracker.Data.Publishing;

namespace CaseTracker.Web.Corrections;

/// <summary>A revision in a log over all cases, with the first lines of what it changed.</summary>
/// <param name="More">How many lines stand on the revision's own page only.</param>
public sealed record LoggedChange(RevisionEntry Entry, IReadOnlyList<string> Lines, int More)
{
    private const int MostLines = 6;

    public static LoggedChange From(RevisionEntry entry, CaseDiff? diff)
    {
        var lines = diff?.Lines.ToList() ?? [];
        return lines.Count <= MostLines
            ? new LoggedChange(entry, lines, 0)
            : new LoggedChange(entry, lines[..(MostLines - 1)], lines.Count - MostLines + 1);
    }

    /// <summary>The reason and the lines as plain text.</summary>
    public string Text =>
        string.Join('\n', [Entry.Reason, .. Lines, .. More == 0 ? Array.Empty<string>() : [$"And {Prose.Count(More, "change")} more."]]);
}
