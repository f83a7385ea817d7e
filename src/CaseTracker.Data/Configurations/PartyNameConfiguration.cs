using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class PartyNameConfiguration : IEntityTypeConfiguration<PartyNameRow>
{
    public void Configure(EntityTypeBuilder<PartyNameRow> table)
    {
        table.HoldsRecords("party_names", row => new { row.CaseId, row.PartyId, row.Position });
        table.HasIndex(row => row.Name);
    }
}
