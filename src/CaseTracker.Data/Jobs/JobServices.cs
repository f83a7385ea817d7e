using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Jobs;

internal static class JobServices
{
    /// <summary>What the site does by itself at a time.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobQueue>();
        return services;
    }
}
