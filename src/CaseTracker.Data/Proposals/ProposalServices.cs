using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Proposals;

internal static class ProposalServices
{
    /// <summary>Drafts from their beginning to their publication.</summary>
    public static IServiceCollection AddProposals(this IServiceCollection services)
    {
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ProposalSharing>();
        services.AddScoped<ProposalReview>();
        services.AddScoped<ProposalPublishing>();
        services.AddScoped<CaseReverting>();
        services.AddScoped<EditorialSummaryReview>();
        services.AddSingleton<ProposalRelease>();
        services.AddSingleton<ScheduledPublishing>();
        return services;
    }
}
