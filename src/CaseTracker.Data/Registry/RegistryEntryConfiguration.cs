using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Registry;

internal sealed class RegistryEntryConfiguration : IEntityTypeConfiguration<RegistryEntryRow>
{
    public void Configure(EntityTypeBuilder<RegistryEntryRow> table)
    {
        table.ToTable("registry_entries");
        table.HasKey(row => new { row.Kind, row.Id });
        table.HasIndex(row => row.Name);
    }
}
