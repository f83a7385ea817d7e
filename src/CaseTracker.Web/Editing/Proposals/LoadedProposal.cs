using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.State;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>A proposal as it was read last, with what is computed from it once.</summary>
/// <param name="Origin">The case that it began with.</param>
/// <param name="Draft">Its newest saved state.</param>
/// <param name="Changes">What is kept in the draft already.</param>
internal sealed record LoadedProposal(Proposal Proposal, CaseHistory Origin, DraftBase Draft, CaseDiff Changes, RecordChoices Choices)
{
    public static LoadedProposal From(Proposal proposal) =>
        new(
            proposal,
            new CaseHistory(proposal.Origin),
            DraftBase.From(proposal.DraftFile, proposal.State?.Number ?? DraftVersionStamp.First),
            CaseDiff.Between(proposal.Origin, proposal.Draft),
            new RecordChoices(proposal.Draft)
        );
}
