using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Publishing.Notices;

internal sealed class CaseNoticeConfiguration : IEntityTypeConfiguration<CaseNoticeRow>
{
    public void Configure(EntityTypeBuilder<CaseNoticeRow> table)
    {
        table.ToTable("case_notices");
        table.HasIndex(row => row.Number).IsUnique();
        table.HasIndex(row => new { row.CaseId, row.Number });
        table.HasIndex(row => row.AfterRevisionId);
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
