namespace CaseTracker.Data.Proposals;

/// <summary>That the author of a proposal named somebody who writes in it too.</summary>
public sealed class ProposalEditorRow
{
    public Guid ProposalId { get; set; }

    public Guid PersonId { get; set; }

    public DateTimeOffset NamedAt { get; set; }

    public Guid NamedById { get; set; }
}
