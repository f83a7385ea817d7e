using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Accounts;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> table)
    {
        table.ToTable("sessions");
        table.Property(row => row.Id).ValueGeneratedNever();
        table.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
    }
}
