using System.Collections.Concurrent;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases.Sources;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases;

/// <summary>The read model of every page of a case: the published case as its reader's day may see it.</summary>
public sealed class CaseView
{
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, TimelineEntry> _entries;
    private readonly Lazy<Reconciler> _reconciler;
    private readonly Lazy<IReadOnlyDictionary<ReportedValue, ReconciledValue>> _reconciled;
    private readonly Lazy<MotionThreads> _motions;
    private readonly Lazy<SourceOrigins> _origins;
    private readonly ConcurrentDictionary<string, FactSupport> _support = [];
    private readonly ConcurrentDictionary<IReadOnlyList<Citation>, SourceSupport> _cited = new(ReferenceEqualityComparer.Instance);

    public CaseView(PublishedCase published, DateOnly asOf, DateOnly today)
    {
        Published = published;
        Reading = new CaseReading(published.History, asOf, today);
        _sources = published.History.Case.Sources.Select(Reading.Named).ToDictionary(source => source.Id);
        _entries = Reading.Entries.ToDictionary(entry => entry.Event.Id);
        _origins = new(() => new SourceOrigins(published.History.Case.Sources));
        _reconciler = new(() => new Reconciler(Reading));
        _reconciled = new(() =>
            _reconciler.Value.Values.ToDictionary<ReconciledValue, ReportedValue>(
                value => value.Reported,
                ReferenceEqualityComparer.Instance
            )
        );
        _motions = new(() => new MotionThreads(this));
        Items = new EventMarkup();
        Time = TimeOf(asOf, today, null);
    }

    private CaseView(CaseView other, CaseReading reading, LinkTime time)
    {
        (Published, _sources, _entries, _motions, Items) = (other.Published, other._sources, other._entries, other._motions, other.Items);
        (_reconciler, _reconciled, _origins, _support, _cited) = (
            other._reconciler,
            other._reconciled,
            other._origins,
            other._support,
            other._cited
        );
        (Reading, Time, Former, Sheets) = (reading, time, other.Former, other.Sheets);
    }

    public PublishedCase Published { get; }

    /// <summary>Where the ids of merged entries of the registry lead.</summary>
    public FormerIds Former { get; init; } = FormerIds.None;

    /// <summary>The ids of the dockets whose sheets were taken in.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    public CaseReading Reading { get; }

    public CourtCase Case => Reading.Case;

    public CaseState State => Reading.State;

    /// <summary>The motions with what answered and decided them.</summary>
    public MotionThreads Motions => _motions.Value;

    /// <summary>The events of its timeline as HTML.</summary>
    public EventMarkup Items { get; }

    public string Slug => Published.Slug;

    public DateOnly AsOf => Reading.AsOf;

    /// <summary>What links carry on.</summary>
    public LinkTime Time { get; }

    /// <summary>The page's time in full, for an address that is to say the same tomorrow.</summary>
    public LinkTime LastingTime => Time with { AsOf = AsOf };

    /// <summary>Where a reader gets back to who goes to no day: "today", or the day of what was known.</summary>
    public string LastDayWords => Time.LastDay(Reading.Today) is var last && last == Reading.Today ? "today" : DateFormatter.Day(last);

    /// <summary>The same for another day of the same stretch between two turning days, without reading the case again.</summary>
    /// <param name="knownAt">The day for which this revision was chosen; null where it is the newest.</param>
    public CaseView On(DateOnly asOf, DateOnly today, DateOnly? knownAt = null) =>
        asOf == AsOf && today == Reading.Today && knownAt == Time.KnownAt
            ? this
            : new CaseView(this, Reading.On(asOf, today), TimeOf(asOf, today, knownAt));

    /// <summary>The same on the same day, with links that lead to another time.</summary>
    public CaseView LinkedTo(LinkTime time) => new(this, Reading, time);

    /// <summary>A printed value of this case beside what is on record. The very
    /// object, not an equal one: two sources may print alike.</summary>
    public ReconciledValue Reconciled(ReportedValue value) => _reconciled.Value[value];

    /// <summary>Every printed value, in the order in which the case holds them.</summary>
    public IEnumerable<ReconciledValue> Reconciled() => _reconciler.Value.Values;

    /// <summary>What some sources are worth together. Asks nothing of the printed
    /// values, so that a long list may ask it of each of its items.</summary>
    public SourceSupport Support(IEnumerable<string> sourceIds) => _origins.Value.SupportBy(sourceIds);

    public SourceSupport Support(IReadOnlyList<Citation> citations) =>
        _cited.GetOrAdd(citations, all => Support(all.Select(citation => citation.Source)));

    /// <summary>Who supports a fact: a sum to its last digit, where what sources print of it is recorded; anything else as such.</summary>
    public FactSupport Support(FactRef fact)
    {
        if (_support.TryGetValue(fact.Text, out var known))
            return known;
        var reconciler = _reconciler.Value;
        return _support[fact.Text] =
            FactLabels.Component(fact) is not null && reconciler.For(fact).Any()
                ? reconciler.Sources.InFull(fact)
                : reconciler.Sources.SupportOf(fact);
    }

    /// <summary>What reads the printed values of the case.</summary>
    public Reconciler Reconciler => _reconciler.Value;

    /// <summary>The outlets or documents behind one source.</summary>
    public IReadOnlyCollection<string> OriginsOf(string sourceId) => _origins.Value.OriginsOf(sourceId);

    public Source Source(string id) => _sources[id];

    /// <summary>What must be said of a source that is not known to be of the reader's day or before; null for any other.</summary>
    public string? LaterWords(Source source) =>
        Reading.IsPublished(source.Id) ? null
        : source.Date?.Earliest > AsOf ? "later than the day shown"
        : "perhaps later than the day shown";

    /// <summary>The event as this day may see it; null when it is not to be seen.</summary>
    public TimelineEntry? Entry(string eventId) => _entries.GetValueOrDefault(eventId);

    /// <summary>The name as of the reader's day; of the whole case, since who alleges is named even before any docket is there.</summary>
    public string PartyName(string id) => Reading.PartyName(id);

    public string JudgeName(string id) => Reading.JudgeName(id);

    /// <summary>The same within a sentence: "the other record companies".</summary>
    public string PartyInSentence(string id) => CaseNames.PartyInSentence(PartyName(id));

    /// <summary>The entry of the registry that stands for a party today; null where the case names none.</summary>
    public string? EntryOf(Party party) => Former.EntryOf(RegistryKind.Party, party.Registry);

    public string? EntryOf(Judge judge) => Former.EntryOf(RegistryKind.Judge, judge.Registry);

    public string DocketName(string id) => Reading.DocketName(id);

    public string EventUrl(string eventId) => SiteUrls.Event(Slug, eventId, Time);

    public string SourceUrl(string sourceId) => SiteUrls.Source(Slug, sourceId, Time);

    private static LinkTime TimeOf(DateOnly asOf, DateOnly today, DateOnly? knownAt) =>
        new LinkTime(asOf, knownAt) is var time && asOf == time.LastDay(today) ? time.WithoutDay : time;
}
