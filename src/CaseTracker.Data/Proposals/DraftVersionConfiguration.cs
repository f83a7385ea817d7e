using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Proposals;

internal sealed class DraftVersionConfiguration : IEntityTypeConfiguration<DraftVersionRow>
{
    public void Configure(EntityTypeBuilder<DraftVersionRow> table)
    {
        table.ToTable("proposal_states");
        table.HasKey(row => new { row.ProposalId, row.Number });
        // Who wrote in it is asked with each step; the snapshots need not be touched for that.
        table.HasIndex(row => new { row.ProposalId, row.SavedById });
        table.HasOne<ProposalRow>().WithMany().HasForeignKey(row => row.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
