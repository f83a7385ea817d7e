using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Exports;

internal sealed class IssuedExportConfiguration : IEntityTypeConfiguration<IssuedExportRow>
{
    public void Configure(EntityTypeBuilder<IssuedExportRow> table)
    {
        table.ToTable("handouts");
        table.HasIndex(row => row.Digest).IsUnique();
        table.HasIndex(row => new { row.CaseId, row.Revision });
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
