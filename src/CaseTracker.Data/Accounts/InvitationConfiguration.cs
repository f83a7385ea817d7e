using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Accounts;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<InvitationRow>
{
    public void Configure(EntityTypeBuilder<InvitationRow> table)
    {
        table.ToTable("invitations");
        table.HasIndex(row => row.TokenHash).IsUnique();
        table.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
        table.HasOne<Person>().WithMany().HasForeignKey(row => row.MadeBy).OnDelete(DeleteBehavior.Restrict);
    }
}
