using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Redaction;

internal sealed class RedactionConfiguration : IEntityTypeConfiguration<RedactionRow>
{
    public void Configure(EntityTypeBuilder<RedactionRow> table)
    {
        table.ToTable("withholdings");
        table.HasIndex(row => new { row.CaseId, row.Id });
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
