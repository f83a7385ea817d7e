using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class CounselConfiguration : IEntityTypeConfiguration<CounselRow>
{
    public void Configure(EntityTypeBuilder<CounselRow> table)
    {
        table.HoldsRecords("counsel", row => new { row.CaseId, row.Id, row.PartyId, row.DocketId });
        table.HasIndex(row => row.Firm);
    }
}
