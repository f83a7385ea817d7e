using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Redaction;

internal sealed class RedactedRevisionConfiguration : IEntityTypeConfiguration<RedactedRevisionRow>
{
    public void Configure(EntityTypeBuilder<RedactedRevisionRow> table)
    {
        table.ToTable("withheld_revisions");
        table.HasKey(row => new { row.CaseId, row.Number });
        table.Property(row => row.CaseId).ValueGeneratedNever();
    }
}
