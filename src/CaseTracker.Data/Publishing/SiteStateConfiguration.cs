using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Publishing;

internal sealed class SiteStateConfiguration : IEntityTypeConfiguration<SiteStateRow>
{
    public void Configure(EntityTypeBuilder<SiteStateRow> table)
    {
        table.ToTable("site_state");
        table.Property(row => row.Id).ValueGeneratedNever();
        table.HasData(new SiteStateRow());
    }
}
