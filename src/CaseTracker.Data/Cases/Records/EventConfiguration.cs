using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class EventConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> table)
    {
        table.HoldsRecords("events", row => new { row.CaseId, row.Id });
        table.HasIndex(row => new { row.CaseId, row.Position });
        table
            .HasIndex(row => new
            {
                row.HappenedOn,
                row.CaseId,
                row.Position,
            })
            .IsDescending(true, false, true);
    }
}
