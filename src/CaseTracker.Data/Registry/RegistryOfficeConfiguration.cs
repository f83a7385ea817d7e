using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Registry;

internal sealed class RegistryOfficeConfiguration : IEntityTypeConfiguration<RegistryOfficeRow>
{
    public void Configure(EntityTypeBuilder<RegistryOfficeRow> table)
    {
        table.ToTable("registry_offices");
        table.HasKey(row => new
        {
            row.Kind,
            row.EntryId,
            row.Position,
        });
        table.HasOne<RegistryEntryRow>().WithMany().HasForeignKey(row => new { row.Kind, row.EntryId }).OnDelete(DeleteBehavior.Cascade);
    }
}
