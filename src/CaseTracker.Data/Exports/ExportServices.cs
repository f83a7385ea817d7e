using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Exports;

internal static class ExportServices
{
    /// <summary>What the site remembers of files that it gave out.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddSingleton<IssuedExports>();
        services.AddSingleton<SiteRecord>();
        return services;
    }
}
