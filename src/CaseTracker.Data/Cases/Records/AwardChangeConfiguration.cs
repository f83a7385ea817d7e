using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class AwardChangeConfiguration : IEntityTypeConfiguration<AwardChangeRow>
{
    public void Configure(EntityTypeBuilder<AwardChangeRow> table)
    {
        table.HoldsRecords(
            "award_changes",
            row => new
            {
                row.CaseId,
                row.AwardId,
                row.Position,
            }
        );
        table
            .HasIndex(row => new
            {
                row.Day,
                row.CaseId,
                row.Position,
            })
            .IsDescending(true, true, false);
    }
}
