using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Search;

internal static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<ICaseSearch, SqliteCaseSearch>();
}
