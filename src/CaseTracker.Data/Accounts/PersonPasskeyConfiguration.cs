using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Accounts;

internal sealed class PersonPasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> table)
    {
        table.ToTable("person_passkeys");
        table.HasKey(row => row.CredentialId);
        table.OwnsOne(row => row.Data).ToJson();
        table.HasOne<Person>().WithMany().HasForeignKey(row => row.UserId);
    }
}
