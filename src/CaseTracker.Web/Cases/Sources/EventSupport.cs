using CaseTracker.Core.Cases;
using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Web.Cases.Sources;

/// <summary>What an event rests on.</summary>
public sealed record EventSupport(TimelineEntry Entry, SourceSupport By)
{
    /// <summary>True for what happened in a court, of which a record is to be expected, and none was seen.</summary>
    public bool LacksCourtRecord => IsInCourt && !By.CourtRecordSeen;

    public bool IsInCourt => Entry.Event.Docket is not null;

    public static IReadOnlyList<EventSupport> All(CaseView view) =>
        [.. view.Reading.Entries.Select(entry => new EventSupport(entry, view.Support(entry.Event.Sources)))];
}
