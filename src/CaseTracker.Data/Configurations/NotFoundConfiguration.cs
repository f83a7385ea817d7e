using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class NotFoundConfiguration : IEntityTypeConfiguration<NotFoundRow>
{
    public void Configure(EntityTypeBuilder<NotFoundRow> table)
    {
        table.HoldsRecords("not_found", row => new { row.CaseId, row.Id });
    }
}
