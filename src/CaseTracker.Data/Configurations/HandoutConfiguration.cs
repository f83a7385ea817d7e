using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class HandoutConfiguration : IEntityTypeConfiguration<HandoutRow>
{
    public void Configure(EntityTypeBuilder<HandoutRow> table)
    {
        table.ToTable("handouts");
        table.HasIndex(row => row.Digest).IsUnique();
        table.HasIndex(row => new { row.CaseId, row.Revision });
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
