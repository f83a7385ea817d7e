using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Proposals;

internal sealed class ProposalEditorConfiguration : IEntityTypeConfiguration<ProposalEditorRow>
{
    public void Configure(EntityTypeBuilder<ProposalEditorRow> table)
    {
        table.ToTable("proposal_editors");
        table.HasKey(row => new { row.ProposalId, row.PersonId });
        table.HasIndex(row => row.PersonId);
        table.HasOne<ProposalRow>().WithMany().HasForeignKey(row => row.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
