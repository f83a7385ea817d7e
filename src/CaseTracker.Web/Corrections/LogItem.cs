using CaseTracker.Data.Publishing.Notices;

namespace CaseTracker.Web.Corrections;

/// <summary>One entry of a log over all cases: a revision, or a notice.</summary>
/// <param name="Change">Null for a notice.</param>
/// <param name="Notice">Null for a revision.</param>
public sealed record LogItem(LoggedChange? Change, CaseNotice? Notice)
{
    public DateTimeOffset At => Change?.Entry.PublishedAt ?? Notice!.At;

    private bool IsFirst => Change?.Entry.Number == 1;

    /// <summary>The items in their order, first revisions of one day that stand together as one group; all others alone.</summary>
    public static IReadOnlyList<IReadOnlyList<LogItem>> Grouped(IReadOnlyList<LogItem> items)
    {
        var groups = new List<List<LogItem>>();
        foreach (var item in items)
            if (item.IsFirst && groups is [.., var last] && last[0].IsFirst && last[0].Change!.Entry.Day == item.Change!.Entry.Day)
                last.Add(item);
            else
                groups.Add([item]);
        return groups;
    }

    /// <summary>Newest first; a notice stands above the revision after which it was given.</summary>
    public static IReadOnlyList<LogItem> Join(IEnumerable<LoggedChange> changes, IEnumerable<CaseNotice> notices) =>
        [
            .. changes
                .Select(change => (At: change.Entry.Cursor, IsNotice: false, Item: new LogItem(change, null)))
                .Concat(notices.Select(notice => (At: notice.AfterRevision, IsNotice: true, Item: new LogItem(null, notice))))
                .OrderByDescending(pair => pair.At)
                .ThenByDescending(pair => pair.IsNotice)
                .Select(pair => pair.Item),
        ];
}
