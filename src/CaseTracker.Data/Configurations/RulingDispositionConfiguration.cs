using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class RulingDispositionConfiguration : IEntityTypeConfiguration<RulingDispositionRow>
{
    public void Configure(EntityTypeBuilder<RulingDispositionRow> table)
    {
        table.HoldsRecords("ruling_dispositions", row => new { row.CaseId, row.EventId, row.Position });
        table.HasIndex(row => row.Disposition);
    }
}
