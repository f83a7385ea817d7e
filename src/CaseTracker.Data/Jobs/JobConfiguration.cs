using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> table)
    {
        table.ToTable("jobs");
        table.Property(row => row.Token).IsConcurrencyToken();
        // As numbers: SQLite compares the texts of moments letter by letter.
        table
            .Property(row => row.DueAt)
            .HasConversion(at => at.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
        table
            .Property(row => row.LeaseUntil)
            .HasConversion(at => at!.Value.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
        table.HasIndex(row => new { row.Kind, row.Subject }).IsUnique();
        table.HasIndex(row => row.DueAt);
    }
}
