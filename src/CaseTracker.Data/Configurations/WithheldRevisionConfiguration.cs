using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class WithheldRevisionConfiguration : IEntityTypeConfiguration<WithheldRevisionRow>
{
    public void Configure(EntityTypeBuilder<WithheldRevisionRow> table)
    {
        table.ToTable("withheld_revisions");
        table.HasKey(row => new { row.CaseId, row.Number });
        table.Property(row => row.CaseId).ValueGeneratedNever();
    }
}
