using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Configurations;

internal sealed class WithholdingConfiguration : IEntityTypeConfiguration<WithholdingRow>
{
    public void Configure(EntityTypeBuilder<WithholdingRow> table)
    {
        table.ToTable("withholdings");
        table.HasIndex(row => new { row.CaseId, row.Id });
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
