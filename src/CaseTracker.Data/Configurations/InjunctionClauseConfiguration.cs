using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class InjunctionClauseConfiguration : IEntityTypeConfiguration<InjunctionClauseRow>
{
    public void Configure(EntityTypeBuilder<InjunctionClauseRow> table)
    {
        table.HoldsRecords("injunction_clauses", row => new { row.CaseId, row.InjunctionId, row.Id });
    }
}
