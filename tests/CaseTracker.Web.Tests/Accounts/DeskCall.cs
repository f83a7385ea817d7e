using System.Security.Claims;
using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Redaction;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Suggestions;
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
    public RedactionDesk Withholding => Services.GetRequiredService<RedactionDesk>();
    public SuggestionDesk Suggestions => Services.GetRequiredService<SuggestionDesk>();
    public CaseRetraction Retraction => Services.GetRequiredService<CaseRetraction>();
    public CaseMerging Merging => Services.GetRequiredService<CaseMerging>();
    public RegistryMerging EntryMerging => Services.GetRequiredService<RegistryMerging>();
    public RegistrySplitting EntrySplitting => Services.GetRequiredService<RegistrySplitting>();
    public CaseReverting Reverting => Services.GetRequiredService<CaseReverting>();
    public EditorialSummaryReview Leads => Services.GetRequiredService<EditorialSummaryReview>();
    public AuditLog Audit => Services.GetRequiredService<AuditLog>();
    public PeopleDesk People => Services.GetRequiredService<PeopleDesk>();

    /// <summary>The draft at another address, which no proposal may become.</summary>
    public CourtCase Another =>
        CaseFile
            .Read(
                Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString(CaseFile.Write(Proposal.Draft)).Replace(Proposal.Slug, "another-case", StringComparison.Ordinal)
                )
            )
            .Case!;

    /// <summary>The revision of the registry, or one that there is none of.</summary>
    public int Registry => MayBeDone ? 0 : 1;

    /// <summary>One of the author’s, or none that is there.</summary>
    public long Comment => MayBeDone ? 0 : Proposal.Comments[0].Id;

    public RedactionRequest Request => new(Proposal.Slug, MayBeDone ? "" : Proposal.Draft.Name, RedactionGround.Privacy, "A reason.");
}
