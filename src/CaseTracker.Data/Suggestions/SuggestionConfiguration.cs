using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Suggestions;

internal sealed class SuggestionConfiguration : IEntityTypeConfiguration<SuggestionRow>
{
    public void Configure(EntityTypeBuilder<SuggestionRow> table)
    {
        table.ToTable("suggestions");
        // What waits is bounded for each case, what was closed is not.
        table.HasIndex(row => new { row.ClosedAt, row.Slug });
        table.HasOne<ProposalRow>().WithMany().HasForeignKey(row => row.ProposalId).OnDelete(DeleteBehavior.SetNull);
    }
}
