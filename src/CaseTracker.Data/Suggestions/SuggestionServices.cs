using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Suggestions;

internal static class SuggestionServices
{
    /// <summary>What readers suggest, from the form to the desk.</summary>
    public static IServiceCollection AddSuggestions(this IServiceCollection services)
    {
        services.AddSingleton<SuggestionBox>();
        services.AddScoped<SuggestionDesk>();
        return services;
    }
}
