using System.Security.Claims;
using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Withholding;
using CaseTracker.Data.Access;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>What a step is called with.</summary>
/// <param name="Token">What the caller knows of the proposal's state.</param>
/// <param name="Person">Whom a step on people is about.</param>
internal sealed record DeskCall(IServiceProvider Services, ClaimsPrincipal User, Proposal Proposal, Guid Token, bool MayBeDone, Guid Person)
{
    public ProposalDesk Desk => Services.GetRequiredService<ProposalDesk>();
    public ProposalSharing Sharing => Services.GetRequiredService<ProposalSharing>();
    public ProposalReview Review => Services.GetRequiredService<ProposalReview>();
    public ProposalPublishing Publishing => Services.GetRequiredService<ProposalPublishing>();
    public WithholdingDesk Withholding => Services.GetRequiredService<WithholdingDesk>();
    public CaseRetraction Retraction => Services.GetRequiredService<CaseRetraction>();
    public CaseMerging Merging => Services.GetRequiredService<CaseMerging>();
    public RegistryMerging EntryMerging => Services.GetRequiredService<RegistryMerging>();
    public RegistrySplitting EntrySplitting => Services.GetRequiredService<RegistrySplitting>();
    public CaseReverting Reverting => Services.GetRequiredService<CaseReverting>();
    public LeadReview Leads => Services.GetRequiredService<LeadReview>();
    public AuditLog Audit => Services.GetRequiredService<AuditLog>();
    public PeopleDesk People => Services.GetRequiredService<PeopleDesk>();

    /// <summary>The draft at another address, which no proposal may become.</summary>
    public CourtCase Another => CaseFile.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(CaseFile.Write(Proposal.Draft)).Replace(Proposal.Slug, "another-case", StringComparison.Ordinal))).Case!;

    /// <summary>The revision of the registry, or one that there is none of.</summary>
    public int Registry => MayBeDone ? 0 : 1;

    /// <summary>One of the author’s, or none that is there.</summary>
    public long Comment => MayBeDone ? 0 : Proposal.Comments[0].Id;

    public WithholdingRequest Request => new(Proposal.Slug, MayBeDone ? "" : Proposal.Draft.Name, WithholdingGround.Privacy, "A reason.");
}
