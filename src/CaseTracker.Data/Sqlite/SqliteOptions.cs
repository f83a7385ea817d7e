using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Data.Sqlite;

internal static class SqliteOptions
{
    /// <summary>Waiting for another writer, longer than any publishing takes.</summary>
    private const int CommandTimeoutSeconds = 30;

    public static DbContextOptionsBuilder UseCaseTrackerDatabase(this DbContextOptionsBuilder options, string file) =>
        options
            .UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = file,
                    ForeignKeys = true,
                    DefaultTimeout = CommandTimeoutSeconds,
                }.ToString(),
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteCaseTrackerContext).Assembly.FullName)
            )
            .AddInterceptors(new SqliteConnectionSettings())
            .ConfigureWarnings(warnings =>
                warnings
                    .Log((RelationalEventId.CommandExecuted, LogLevel.Debug))
                    // That the migrations make the model is a test (ModelTests); asking at each start would build the model anew.
                    .Ignore(RelationalEventId.PendingModelChangesWarning)
            );
}
