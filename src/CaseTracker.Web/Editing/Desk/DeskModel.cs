using CaseTracker.Core;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Desk;

/// <summary>What an editor has on the table. It travels in the page to the part
/// that a circuit draws again, so that it holds plain values only.</summary>
/// <param name="Key">Of the form that begins a proposal: sent twice, it begins one.</param>
/// <param name="Discarded">One's own, discarded last.</param>
/// <param name="Suggestions">The newest that wait; null for whoever may not see them.</param>
/// <param name="Withholds">True where the person may withhold something, or would be asked for a second factor first.</param>
/// <param name="Faults">What was wrong with the form that was sent, with what it held.</param>
public sealed record DeskModel(
    Guid Key,
    IReadOnlyList<ProposalSummary> Proposals,
    IReadOnlyList<ProposalSummary> Discarded,
    IReadOnlyList<CaseChoice> Cases,
    IReadOnlyList<CaseNotice> Closed,
    SuggestionQueue? Suggestions,
    bool Withholds,
    IReadOnlyList<FormFault> Faults,
    string? Chosen,
    string? Title
);
