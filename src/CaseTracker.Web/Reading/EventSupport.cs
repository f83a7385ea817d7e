using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>What an event rests on: how many independent origins, and whether a court record is among its sources.</summary>
public sealed record EventSupport(TimelineEntry Entry, int Origins, bool HasCourtRecord)
{
    public static IReadOnlyList<EventSupport> All(CaseView view) =>
    [
        .. from entry in view.Reading.Entries
           let sources = entry.Event.Sources.Select(citation => citation.Source).Distinct().ToList()
           select new EventSupport(entry, Web.Origins.Count(view, sources), sources.Exists(id => view.Source(id).Class == SourceClass.CourtRecord)),
    ];
}
