using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Courts;

internal static class CourtServices
{
    /// <summary>What the cases hold of courts.</summary>
    public static IServiceCollection AddCourts(this IServiceCollection services)
    {
        services.AddSingleton<CourtLibrary>();
        return services;
    }
}
