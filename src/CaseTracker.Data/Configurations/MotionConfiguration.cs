using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class MotionConfiguration : IEntityTypeConfiguration<MotionRow>
{
    public void Configure(EntityTypeBuilder<MotionRow> table)
    {
        table.HoldsRecords("motions", row => new { row.CaseId, row.Id });
        table.HasIndex(row => row.Status);
    }
}
