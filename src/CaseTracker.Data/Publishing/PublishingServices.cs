using CaseTracker.Data.Publishing.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Publishing;

internal static class PublishingServices
{
    /// <summary>Revisions and notices: written, read and verified.</summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<CasePublisher>();
        services.AddSingleton<CaseImporter>();
        services.AddSingleton<RevisionLog>();
        services.AddSingleton<RevisionVerifier>();
        services.AddSingleton<Reindexer>();
        services.AddSingleton<CaseNotices>();
        services.AddScoped<CaseRetraction>();
        services.AddScoped<CaseMerging>();
        return services;
    }
}
