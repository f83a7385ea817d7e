using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class CourtConfiguration : IEntityTypeConfiguration<CourtRow>
{
    public void Configure(EntityTypeBuilder<CourtRow> table)
    {
        table.ToTable("courts");
        table.HasIndex(row => row.Citation).IsUnique();
    }
}
