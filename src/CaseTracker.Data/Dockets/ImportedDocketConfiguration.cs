using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Dockets;

internal sealed class ImportedDocketConfiguration
    : IEntityTypeConfiguration<ImportedDocketRow>,
        IEntityTypeConfiguration<ImportedPartyRow>,
        IEntityTypeConfiguration<ImportedAttorneyRow>
{
    public void Configure(EntityTypeBuilder<ImportedDocketRow> table)
    {
        table.ToTable("imported_dockets");
        table.HasIndex(row => new { row.CourtId, row.Slug }).IsUnique();
        table.HasIndex(row => new { row.CourtId, row.NumberCore });
        table.HasIndex(row => new { row.CourtId, row.PacerCaseId });
        table.HasIndex(row => row.CourtListenerId);
    }

    public void Configure(EntityTypeBuilder<ImportedPartyRow> table)
    {
        table.ToTable("imported_parties");
        table.HasOne<ImportedDocketRow>().WithMany().HasForeignKey(row => row.DocketId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(row => row.Attorneys).WithOne().HasForeignKey(row => row.PartyId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(row => new { row.DocketId, row.Position });
    }

    public void Configure(EntityTypeBuilder<ImportedAttorneyRow> table) => table.ToTable("imported_attorneys");
}
