using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class UpcomingDateConfiguration : IEntityTypeConfiguration<UpcomingDateRow>
{
    public void Configure(EntityTypeBuilder<UpcomingDateRow> table)
    {
        table.HoldsRecords("upcoming_dates", row => new { row.CaseId, row.Position });
        table
            .HasIndex(row => new
            {
                row.Day,
                row.CaseId,
                row.Position,
            })
            .IsDescending(false, true, false);
    }
}
