using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Dockets;

internal static class DocketServices
{
    /// <summary>Docket sheets: what takes them in, and what readers read of them.</summary>
    public static IServiceCollection AddDockets(this IServiceCollection services)
    {
        services.AddSingleton<DocketImporter>();
        services.AddSingleton<DocketLibrary>();
        return services;
    }
}
