using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Registry;

internal static class RegistryServices
{
    /// <summary>The registry of parties and judges, read and changed.</summary>
    public static IServiceCollection AddRegistry(this IServiceCollection services)
    {
        services.AddSingleton<RegistryLibrary>();
        services.AddSingleton<FormerEntries>();
        services.AddSingleton<RegistryCorrections>();
        services.AddSingleton<RegistryPublisher>();
        services.AddScoped<RegistryMerging>();
        services.AddScoped<RegistrySplitting>();
        return services;
    }
}
