using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>One dispute as a whole, across courts: everything that is recorded of it, none of what is computed from it.</summary>
/// <remarks>
/// Immutable and valid: it comes from the reader of case files (<c>CaseFiles/CaseFile.cs</c>), which refuses what breaks an invariant.
/// Lists keep the order in which they were written. The state on a day is <c>CaseHistory</c>'s work.
/// </remarks>
public sealed record CourtCase
{
    internal CourtCase() { }

    /// <summary>The case's permanent part of its address: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; internal init; } = "";

    /// <summary>The caption as commonly cited.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>What it was cited as before, the oldest first, each with its last day; the short name is of the newest.</summary>
    public IReadOnlyList<NameInTime> EarlierNames { get; internal init; } = [];

    /// <summary>A short form for headings and links; null when the name is short enough.</summary>
    public string? ShortName { get; internal init; }

    /// <summary>What the dispute is about, in one or two sentences that hold on any day; allegations attributed.</summary>
    public string About { get; internal init; } = "";

    public IReadOnlyList<Citation> AboutSources { get; internal init; } = [];

    public IReadOnlyList<string> Topics { get; internal init; } = [];

    public Coding Coding { get; internal init; } = Coding.NotStarted;

    public IReadOnlyList<Docket> Dockets { get; internal init; } = [];
    public IReadOnlyList<Party> Parties { get; internal init; } = [];
    public IReadOnlyList<Judge> Judges { get; internal init; } = [];
    public IReadOnlyList<Participation> Participations { get; internal init; } = [];
    public IReadOnlyList<Appearance> Counsel { get; internal init; } = [];
    public IReadOnlyList<Claim> Claims { get; internal init; } = [];
    public IReadOnlyList<ReliefSought> ReliefSought { get; internal init; } = [];
    public IReadOnlyList<Motion> Motions { get; internal init; } = [];
    public IReadOnlyList<Award> Awards { get; internal init; } = [];
    public IReadOnlyList<Injunction> Injunctions { get; internal init; } = [];

    /// <summary>In the editor's order, which breaks ties only; <c>CaseTimeline</c> gives the order of what happened.</summary>
    public IReadOnlyList<CaseEvent> Events { get; internal init; } = [];

    public IReadOnlyList<Quotation> Quotations { get; internal init; } = [];
    public IReadOnlyList<Figure> Figures { get; internal init; } = [];

    /// <summary>What was looked for and not found: an answer of its own, not an absence.</summary>
    public IReadOnlyList<NotFound> NotFound { get; internal init; } = [];

    /// <summary>Hand-written leads, in any order; a day shows the latest that is not of a later day.</summary>
    public IReadOnlyList<EditorialSummary> Leads { get; internal init; } = [];

    public IReadOnlyList<RelatedCase> Related { get; internal init; } = [];
    public IReadOnlyList<Source> Sources { get; internal init; } = [];
}
