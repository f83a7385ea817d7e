using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Proposals;

internal sealed class ProposalCommentConfiguration : IEntityTypeConfiguration<ProposalCommentRow>
{
    public void Configure(EntityTypeBuilder<ProposalCommentRow> table)
    {
        table.ToTable("proposal_comments");
        table.HasIndex(row => new { row.ProposalId, row.Id });
        table.HasIndex(row => new { row.ProposalId, row.Key }).IsUnique();
        table.HasOne<ProposalRow>().WithMany().HasForeignKey(row => row.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
