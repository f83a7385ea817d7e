using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class RulingConfiguration : IEntityTypeConfiguration<RulingRow>
{
    public void Configure(EntityTypeBuilder<RulingRow> table)
    {
        table.HoldsRecords("rulings", row => new { row.CaseId, row.EventId });
        table.HasIndex(row => new
        {
            row.CourtId,
            row.Day,
            row.CaseId,
            row.Position,
        });
    }
}
