using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class DocketLinkConfiguration : IEntityTypeConfiguration<DocketLinkRow>
{
    public void Configure(EntityTypeBuilder<DocketLinkRow> table)
    {
        table.HoldsRecords("docket_links", row => new { row.CaseId, row.DocketId, row.ToDocketId, row.Kind });
    }
}
