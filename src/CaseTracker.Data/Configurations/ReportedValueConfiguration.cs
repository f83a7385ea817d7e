using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class ReportedValueConfiguration : IEntityTypeConfiguration<ReportedValueRow>
{
    public void Configure(EntityTypeBuilder<ReportedValueRow> table)
    {
        table.HoldsRecords("reported_values", row => new { row.CaseId, row.Position });
        table.HasIndex(row => new { row.CaseId, row.Fact });
    }
}
