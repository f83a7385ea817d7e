using CaseTracker.Core.Cases;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Queries;
using CaseTracker.Web.Timelines;

namespace CaseTracker.Web;

/// <summary>The read model of every page of a case: the published case as its reader's day may see it.</summary>
public sealed class CaseView
{
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, TimelineEntry> _entries;
    private readonly Lazy<IReadOnlyDictionary<ReportedValue, ReconciledValue>> _reconciled;
    private readonly Lazy<MotionThreads> _motions;

    public CaseView(PublishedCase published, DateOnly asOf, DateOnly today)
    {
        Published = published;
        Reading = new CaseReading(published.History, asOf, today);
        _sources = published.History.Case.Sources.ToDictionary(source => source.Id);
        _entries = Reading.Entries.ToDictionary(entry => entry.Event.Id);
        _reconciled = new(() => new Reconciler(Reading).Values
            .ToDictionary<ReconciledValue, ReportedValue>(value => value.Reported, ReferenceEqualityComparer.Instance));
        _motions = new(() => new MotionThreads(this));
    }

    private CaseView(CaseView other, DateOnly asOf, DateOnly today)
    {
        (Published, _sources, _entries, _reconciled, _motions) = (other.Published, other._sources, other._entries, other._reconciled, other._motions);
        Reading = other.Reading.On(asOf, today);
    }

    public PublishedCase Published { get; }

    public CaseReading Reading { get; }

    public CourtCase Case => Reading.Case;

    public CaseState State => Reading.State;

    /// <summary>The motions with what answered and decided them.</summary>
    public MotionThreads Motions => _motions.Value;

    public string Slug => Published.Slug;

    public DateOnly AsOf => Reading.AsOf;

    /// <summary>The day that links carry on: null while the reader is in the present.</summary>
    public DateOnly? LinkDay => Reading.IsPast ? AsOf : null;

    /// <summary>The same for another day of the same stretch between two turning days, without reading the case again.</summary>
    public CaseView On(DateOnly asOf, DateOnly today) => asOf == AsOf && today == Reading.Today ? this : new CaseView(this, asOf, today);

    /// <summary>A printed value of this case beside what is on record. The very object, not an equal one: two sources may print alike.</summary>
    public ReconciledValue Reconciled(ReportedValue value) => _reconciled.Value[value];

    /// <summary>Every printed value, in the order in which the case holds them.</summary>
    public IEnumerable<ReconciledValue> Reconciled() => _reconciled.Value.Values;

    public Source Source(string id) => _sources[id];

    /// <summary>The event as this day may see it; null when it is not to be seen.</summary>
    public TimelineEntry? Entry(string eventId) => _entries.GetValueOrDefault(eventId);

    /// <summary>The name as of the reader's day; of the whole case, since who alleges is named even before any docket is there.</summary>
    public string PartyName(string id) => Published.History.Case.PartyName(id, AsOf);

    public string JudgeName(string id) => Published.History.Case.JudgeName(id, AsOf);

    public string DocketName(string id) => Case.DocketName(id);

    /// <summary>All that a page of this case depends on.</summary>
    public string Validator(CasePageQuery query) =>
        $"{Published.Hash}|{AsOf:yyyy-MM-dd}|{Reading.Today:yyyy-MM-dd}|{string.Join('&', query.Filters.Select(pair => $"{pair.Key}={pair.Value}"))}";

    public string EventUrl(string eventId) => SiteUrls.Event(Slug, eventId, LinkDay);

    public string SourceUrl(string sourceId) => SiteUrls.Source(Slug, sourceId, LinkDay);
}
