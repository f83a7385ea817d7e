using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Accounts;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> table)
    {
        table.ToTable("people");
        table.HasIndex(row => row.NormalizedUserName).IsUnique();
        table.Property(row => row.UserName).IsRequired();
        table.Property(row => row.NormalizedUserName).IsRequired();
        table.Property(row => row.SecurityStamp).IsRequired();
        table.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        // No mail and no telephone: nothing is sent, so nothing is asked for.
        table.Ignore(row => row.Email);
        table.Ignore(row => row.NormalizedEmail);
        table.Ignore(row => row.EmailConfirmed);
        table.Ignore(row => row.PhoneNumber);
        table.Ignore(row => row.PhoneNumberConfirmed);
        // Failed sign-ins are counted in memory: writing them for known names only would tell these from unknown ones.
        table.Ignore(row => row.LockoutEnabled);
        table.Ignore(row => row.LockoutEnd);
        table.Ignore(row => row.AccessFailedCount);
    }
}
