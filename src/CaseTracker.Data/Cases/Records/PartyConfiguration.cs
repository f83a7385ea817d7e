using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<PartyRow>
{
    public void Configure(EntityTypeBuilder<PartyRow> table)
    {
        table.HoldsRecords("parties", row => new { row.CaseId, row.Id });
        table.HasIndex(row => new { row.RegistryId, row.CaseId });
        table.HasIndex(row => row.NamedRegistryId);
    }
}
