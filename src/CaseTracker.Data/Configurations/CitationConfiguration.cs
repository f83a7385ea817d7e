using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<CitationRow>
{
    public void Configure(EntityTypeBuilder<CitationRow> table)
    {
        table.HoldsRecords("citations", row => new { row.CaseId, row.Position });
        table.HasIndex(row => new { row.CaseId, row.SourceId });
        table.HasIndex(row => new { row.CaseId, row.Fact });
    }
}
