using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class JudgeConfiguration : IEntityTypeConfiguration<JudgeRow>
{
    public void Configure(EntityTypeBuilder<JudgeRow> table)
    {
        table.HoldsRecords("judges", row => new { row.CaseId, row.Id });
        table.HasIndex(row => new { row.RegistryId, row.CaseId });
        table.HasIndex(row => row.NamedRegistryId);
    }
}
