using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Registry;

internal sealed class RegistryFormerConfiguration : IEntityTypeConfiguration<RegistryFormerRow>
{
    public void Configure(EntityTypeBuilder<RegistryFormerRow> table)
    {
        table.ToTable("registry_former");
        table.HasKey(row => new { row.Kind, row.Id });
        table.HasOne<RegistryEntryRow>().WithMany().HasForeignKey(row => new { row.Kind, row.EntryId }).OnDelete(DeleteBehavior.Cascade);
    }
}
