using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class AwardConfiguration : IEntityTypeConfiguration<AwardRow>
{
    public void Configure(EntityTypeBuilder<AwardRow> table)
    {
        table.HoldsRecords("awards", row => new { row.CaseId, row.Id });
        table.HasIndex(row => new { row.CourtId, row.CaseId });
    }
}
