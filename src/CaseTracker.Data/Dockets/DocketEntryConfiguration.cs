using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Dockets;

internal sealed class DocketEntryConfiguration : IEntityTypeConfiguration<DocketEntryRow>, IEntityTypeConfiguration<DocketDocumentRow>
{
    public void Configure(EntityTypeBuilder<DocketEntryRow> table)
    {
        table.ToTable("docket_entries");
        table.HasOne<ImportedDocketRow>().WithMany().HasForeignKey(row => row.DocketId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(row => row.Attachments).WithOne().HasForeignKey(row => row.EntryId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(row => new { row.DocketId, row.Key }).IsUnique();
        // The sheet in its order, whole and of one kind.
        table.HasIndex(row => new
        {
            row.DocketId,
            row.Day,
            row.Place,
        });
        table.HasIndex(row => new
        {
            row.DocketId,
            row.Kind,
            row.Day,
            row.Place,
        });
    }

    public void Configure(EntityTypeBuilder<DocketDocumentRow> table)
    {
        table.ToTable("docket_documents");
        table.HasKey(row => new { row.EntryId, row.Number });
    }
}
