using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Publishing;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<RevisionRow>
{
    public void Configure(EntityTypeBuilder<RevisionRow> table)
    {
        table.ToTable("revisions");
        table.HasIndex(row => new { row.CaseId, row.Number }).IsUnique();
        table.HasIndex(row => row.BytesHash);
        table.HasIndex(row => new { row.ChangeClass, row.Id });
        // Restrict: what was published can't vanish with a row that is only a projection.
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
