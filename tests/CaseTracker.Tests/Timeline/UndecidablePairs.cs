using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Tests.Timeline;

internal static class UndecidablePairs
{
    /// <summary>The ids of all pairs of events whose order nothing tells; each pair in timeline order.</summary>
    public static IEnumerable<(string First, string Second)> In(CaseTimeline timeline) =>
        from pair in timeline.Entries.Index()
        from later in timeline.Entries.Skip(pair.Index + 1)
        let ids = (pair.Item.Event.Id, later.Event.Id)
        where timeline.Compare(ids.Item1, ids.Item2) == DateOrder.Undecidable
        select ids;
}
