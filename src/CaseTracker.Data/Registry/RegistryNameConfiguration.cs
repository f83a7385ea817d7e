using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Registry;

internal sealed class RegistryNameConfiguration : IEntityTypeConfiguration<RegistryNameRow>
{
    public void Configure(EntityTypeBuilder<RegistryNameRow> table)
    {
        table.ToTable("registry_names");
        table.HasKey(row => new
        {
            row.Kind,
            row.EntryId,
            row.Position,
        });
        table.HasOne<RegistryEntryRow>().WithMany().HasForeignKey(row => new { row.Kind, row.EntryId }).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(row => row.Name);
    }
}
