using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class ProposalStateConfiguration : IEntityTypeConfiguration<ProposalStateRow>
{
    public void Configure(EntityTypeBuilder<ProposalStateRow> table)
    {
        table.ToTable("proposal_states");
        table.HasKey(row => new { row.ProposalId, row.Number });
        // Who wrote in it is asked with each step; the snapshots need not be touched for that.
        table.HasIndex(row => new { row.ProposalId, row.SavedById });
        table.HasOne<ProposalRow>().WithMany().HasForeignKey(row => row.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
