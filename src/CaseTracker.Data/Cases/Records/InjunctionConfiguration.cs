using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class InjunctionConfiguration : IEntityTypeConfiguration<InjunctionRow>
{
    public void Configure(EntityTypeBuilder<InjunctionRow> table)
    {
        table.HoldsRecords("injunctions", row => new { row.CaseId, row.Id });
        table
            .HasIndex(row => new
            {
                row.InForceIssued,
                row.CaseId,
                row.Position,
            })
            .IsDescending(true, true, false);
        table.HasIndex(row => new
        {
            row.CourtId,
            row.Status,
            row.CaseId,
        });
    }
}
