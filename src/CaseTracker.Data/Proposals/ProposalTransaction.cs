using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Proposals;

/// <summary>A step that may be taken: whoever acts was asked about, the stage allows it, and nobody saved in between. What is changed here
/// is written together, or not at all.</summary>
internal sealed record ProposalTransaction(CaseTrackerContext Context, ProposalRow Row, Actor Actor)
{
    /// <summary>The draft as this step leaves it, where the step has read it anyway.</summary>
    public CaseDocument? Draft { get; set; }
}
