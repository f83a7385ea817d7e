using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data.Sqlite;

internal static class SqliteServices
{
    /// <summary>Contexts on the SQLite database of a data directory.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services, DataDirectory directory)
    {
        services.AddDbContextFactory<SqliteCaseTrackerContext>(options => options.UseCaseTrackerDatabase(directory.DatabaseFile));
        services.AddSingleton<IDbContextFactory<CaseTrackerContext>, SqliteContextFactory>();
        return services;
    }
}
