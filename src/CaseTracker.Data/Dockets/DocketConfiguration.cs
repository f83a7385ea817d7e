using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Dockets;

internal sealed class DocketConfiguration : IEntityTypeConfiguration<DocketRow>
{
    public void Configure(EntityTypeBuilder<DocketRow> table)
    {
        table.HoldsRecords("dockets", row => new { row.CaseId, row.Id });
        table.HasIndex(row => new { row.CourtId, row.CaseId });
    }
}
