using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> table)
    {
        table.ToTable("cases");
        table.HasIndex(row => row.Slug).IsUnique();
        // SQLite has no row version; the number of the head is the token, and the application sets it.
        table.Property(row => row.HeadRevision).IsConcurrencyToken();

        // One index for each order of the list of cases, and for the cases that are due to be projected again.
        table.HasIndex(row => new { row.SortName, row.Id });
        table.HasIndex(row => new { row.FiledEarliest, row.Id });
        table.HasIndex(row => new { row.LastActivity, row.Id });
        table.HasIndex(row => new { row.AwardUnits, row.Id });
        table.HasIndex(row => row.ValidUntil);
    }
}
