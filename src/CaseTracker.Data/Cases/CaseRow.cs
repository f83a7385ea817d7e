using CaseTracker.Core.Effects;
using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Cases;

/// <summary>The head of a case as lists and facets ask for it: where it stands on <see cref="ProjectedFor"/>.</summary>
public sealed class CaseRow
{
    public int Id { get; set; }
    public required string Slug { get; set; }
    public string Name { get; set; } = "";
    public string SortName { get; set; } = "";
    public string? ShortName { get; set; }

    /// <summary>The number of the newest revision. Set by the application and checked on each write: of two writers one is told.</summary>
    public int HeadRevision { get; set; }

    /// <summary>Whether readers find it; what its last notice says. Queries see published cases only, unless they ask for all.</summary>
    public PublicationStatus PublicationStatus { get; set; }

    /// <summary>How many notices its history tells: its own, and those of cases merged
    /// into it; pages of the case carry it in their cache keys.</summary>
    public int Notices { get; set; }

    public CaseHeadline Headline { get; set; }

    /// <summary>What makes the headline less than sure: "may already be closed"; null where nothing does.</summary>
    public string? HeadlineHedge { get; set; }

    public string StatusLine { get; set; } = "";

    /// <summary>The standing awards together, in 1/10,000 of <see cref="AwardCurrency"/>; null where there is none.</summary>
    public long? AwardUnits { get; set; }

    public string? AwardCurrency { get; set; }

    /// <summary>How far it has come, in a word or two, with what a court above decided that has not taken hold.</summary>
    public string? AwardStage { get; set; }

    /// <summary>Where the injunction stands that binds most, in the same way; null where none was issued.</summary>
    public string? InjunctionStatus { get; set; }

    /// <summary>A court id of the registry; null where <see cref="MainCourtName"/> names the tribunal.</summary>
    public string? MainCourtId { get; set; }

    /// <summary>The name of a tribunal that the registry does not have.</summary>
    public string? MainCourtName { get; set; }

    public string MainDocketNumber { get; set; } = "";

    /// <summary>When the main docket was filed, as written, in EDTF.</summary>
    public string Filed { get; set; } = "";

    public DateOnly? FiledEarliest { get; set; }
    public DateOnly? FiledLatest { get; set; }
    public string? LastEventId { get; set; }
    public string? LastEventTitle { get; set; }
    public string? LastEventDate { get; set; }
    public DateOnly? LastEventEarliest { get; set; }
    public DateOnly? LastEventLatest { get; set; }

    /// <summary>The day by which lists sort: the first on which the last event may have happened, so that a long range does not make it
    /// new; the latest where nothing bounds its beginning.</summary>
    public DateOnly? LastActivity { get; set; }

    public DateOnly LastChecked { get; set; }
    public int EventCount { get; set; }
    public int SourceCount { get; set; }

    /// <summary>The last day on which these columns are sure to hold; null when nothing is due to change by itself.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>The day for which the state was folded.</summary>
    public DateOnly ProjectedFor { get; set; }
}
