using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class RegistryNameConfiguration : IEntityTypeConfiguration<RegistryNameRow>
{
    public void Configure(EntityTypeBuilder<RegistryNameRow> table)
    {
        table.ToTable("registry_names");
        table.HasKey(row => new { row.Of, row.EntryId, row.Position });
        table.HasOne<RegistryEntryRow>().WithMany().HasForeignKey(row => new { row.Of, row.EntryId }).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(row => row.Name);
    }
}
