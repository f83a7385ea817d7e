using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<ParticipationRow>
{
    public void Configure(EntityTypeBuilder<ParticipationRow> table)
    {
        table.HoldsRecords("participations", row => new { row.CaseId, row.Id });
        table.HasIndex(row => new { row.CaseId, row.PartyId });
    }
}
