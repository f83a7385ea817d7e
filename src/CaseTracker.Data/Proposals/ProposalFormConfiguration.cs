using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Proposals;

internal sealed class ProposalFormConfiguration : IEntityTypeConfiguration<ProposalFormRow>
{
    public void Configure(EntityTypeBuilder<ProposalFormRow> table)
    {
        table.ToTable("proposal_forms");
        table.HasKey(row => new { row.ProposalId, row.PersonId });
        table.Property(row => row.Token).IsConcurrencyToken();
        table.HasOne<ProposalRow>().WithMany().HasForeignKey(row => row.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
