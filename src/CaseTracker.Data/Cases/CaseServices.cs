using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Cases;

internal static class CaseServices
{
    /// <summary>What readers read of cases.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddSingleton<CaseHeads>();
        services.AddSingleton<CaseLibrary>();
        services.AddSingleton<CaseAddresses>();
        services.AddSingleton<PublishedCases>();
        services.AddSingleton<LatestRecords>();
        return services;
    }
}
