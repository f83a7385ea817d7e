using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Cases.History;

namespace CaseTracker.Web.Corrections;

/// <summary>Reads a stretch of the log over all cases: revisions with what
/// they changed, and notices in their places between them.</summary>
internal sealed class LogReader(RevisionLog log, CaseNotices notices, RevisionDiffs diffs)
{
    /// <param name="corrections">True for what was wrong or could be misread, and for what was retracted, merged and reopened.</param>
    /// <param name="before">The cursor below which to begin.</param>
    public async Task<(IReadOnlyList<LogItem> Items, int? Next)> ReadAsync(
        bool corrections,
        int count,
        int before,
        CancellationToken cancellation
    )
    {
        var page = corrections
            ? await log.CorrectionsAsync(count, before, cancellation)
            : await log.ChangesAsync(count, before, cancellation);
        var changes = new List<LoggedChange>();
        foreach (var entry in page.Entries)
            changes.Add(LoggedChange.From(entry, await diffs.OfAsync(entry, cancellation)));
        var beside = await notices.BesideAsync(page.Next ?? 0, before, cancellation);
        return (LogItem.Join(changes, beside), page.Next);
    }
}
