using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Accounts;

internal sealed class PersonTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> table)
    {
        table.ToTable("person_secrets");
        table.HasKey(row => new
        {
            row.UserId,
            row.LoginProvider,
            row.Name,
        });
        table.HasOne<Person>().WithMany().HasForeignKey(row => row.UserId);
    }
}
