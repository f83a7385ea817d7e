using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Auditing;

internal static class AuditingServices
{
    /// <summary>Who did what.</summary>
    public static IServiceCollection AddAuditing(this IServiceCollection services)
    {
        services.AddSingleton<AuditLog>();
        return services;
    }
}
