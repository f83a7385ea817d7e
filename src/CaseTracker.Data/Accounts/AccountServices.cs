using CaseTracker.Core.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseTracker.Data.Accounts;

internal static class AccountServices
{
    /// <summary>Who may do what: also for commands, which sign nobody in.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton(new SiteSettings());
        services.AddSingleton<ActorReader>();
        services.AddSingleton<AccessGate>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<PeopleRegister>();
        services.AddSingleton<PeopleDesk>();
        return services;
    }
}
