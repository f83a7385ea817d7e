using System.Security.Claims;
using CaseTracker.Core.Withholding;
using CaseTracker.Data.Access;
using CaseTracker.Data.Editing;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>What a step is called with.</summary>
/// <param name="Token">What the caller knows of the proposal's state.</param>
/// <param name="Person">Whom a step on people is about.</param>
internal sealed record DeskCall(
    ProposalDesk Desk, ProposalPublishing Publishing, WithholdingDesk Withholding, PeopleDesk People, ClaimsPrincipal User, Proposal Proposal, Guid Token, bool MayBeDone, Guid Person)
{
    public WithholdingRequest Request => new(Proposal.Slug, MayBeDone ? "" : Proposal.Draft.Name, WithholdingGround.Privacy, "A reason.");
}
