using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Redaction;

internal static class RedactionServices
{
    /// <summary>What takes published words back.</summary>
    public static IServiceCollection AddRedaction(this IServiceCollection services)
    {
        services.AddScoped<RedactionDesk>();
        return services;
    }
}
