using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data;

public static class CaseTrackerPeople
{
    /// <summary>
    /// Registers accounts on the site's database, with the keys that protect them in <c>keys</c> of the data directory. Comes after
    /// <see cref="CaseTrackerData.AddCaseTrackerData"/>; whoever puts authentication on top adds it to the builder.
    /// </summary>
    public static IdentityBuilder AddCaseTrackerPeople(this IServiceCollection services, DataDirectory directory, SiteSettings settings)
    {
        DataProtectionVersion.Check();
        services.AddSingleton(settings);
        services.AddDataProtection().SetApplicationName("CaseTracker").PersistKeysToFileSystem(directory.PrepareKeys());
        services.AddScoped<CaseTrackerContext>(provider => provider.GetRequiredService<SqliteCaseTrackerContext>());
        services.AddScoped<IUserStore<Person>, PersonStore>();
        services.AddScoped<Registration>();
        services.AddScoped<PasswordCheck>();
        services.AddSingleton<RedeemedCodes>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<OwnAccount>();
        // PBKDF2 with HMAC-SHA-512, as OWASP advises.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        return services
            .AddIdentityCore<Person>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                // Length alone makes a password strong; rules on its characters make people write it down.
                options.Password = new PasswordOptions
                {
                    RequiredLength = Registration.ShortestPassword,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddErrorDescriber<PersonErrors>()
            .AddTokenProvider<AuthenticatorTokenProvider<Person>>(TokenOptions.DefaultAuthenticatorProvider);
    }
}
