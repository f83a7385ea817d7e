using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class RegistryFormerConfiguration : IEntityTypeConfiguration<RegistryFormerRow>
{
    public void Configure(EntityTypeBuilder<RegistryFormerRow> table)
    {
        table.ToTable("registry_former");
        table.HasKey(row => new { row.Of, row.Id });
        table.HasOne<RegistryEntryRow>().WithMany().HasForeignKey(row => new { row.Of, row.EntryId }).OnDelete(DeleteBehavior.Cascade);
    }
}
