using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Registry;

internal sealed class RegistryRevisionConfiguration : IEntityTypeConfiguration<RegistryRevisionRow>
{
    public void Configure(EntityTypeBuilder<RegistryRevisionRow> table)
    {
        table.ToTable("registry_revisions");
        table.HasIndex(row => row.Number).IsUnique();
        table.HasIndex(row => row.BytesHash);
    }
}
