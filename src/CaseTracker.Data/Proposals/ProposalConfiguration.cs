using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Proposals;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<ProposalRow>
{
    public void Configure(EntityTypeBuilder<ProposalRow> table)
    {
        table.ToTable("proposals");
        // SQLite has no row versions: the token is set with each save.
        table.Property(row => row.Token).IsConcurrencyToken();
        table.HasIndex(row => new { row.Stage, row.ChangedAt });
        table.HasIndex(row => row.AuthorId);
        table.HasIndex(row => new { row.AuthorId, row.Key }).IsUnique();
    }
}
