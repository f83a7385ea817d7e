using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CaseTracker.Data.Sqlite;

/// <summary>
/// What every SQLite connection must have so that nothing acknowledged is lost to a power cut and no row points nowhere.
/// Add it to the options of each context, and call <see cref="Check(DatabaseFacade)"/> once at start.
/// </summary>
public sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const int BusyTimeoutMilliseconds = 5_000;

    /// <summary>RETURNING and DROP COLUMN, which the queries and migrations rely on.</summary>
    private static readonly Version OldestSqlite = new(3, 35);

    // The timeout comes first: switching to WAL may itself have to wait for another process.
    private static readonly string Settings =
        $"PRAGMA busy_timeout={BusyTimeoutMilliseconds}; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
    private const string JournalMode = "PRAGMA journal_mode=WAL;";

    private static readonly (string Pragma, string Wanted, string Name)[] Required =
    [
        ("journal_mode", "wal", "WAL"),
        ("synchronous", "2", "FULL (2)"),
        ("foreign_keys", "1", "ON (1)"),
        ("busy_timeout", $"{BusyTimeoutMilliseconds}", $"{BusyTimeoutMilliseconds}"),
    ];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = CreateCommand(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        var command = CreateCommand(connection);
        await using (command.ConfigureAwait(false))
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a connection as the application does and throws when it lacks a setting or SQLite lacks a feature.</summary>
    /// <exception cref="InvalidOperationException">The message names each setting, its value and the value it must have.</exception>
    public static void Check(DatabaseFacade database)
    {
        database.OpenConnection();
        try
        {
            Check(database.GetDbConnection());
        }
        finally
        {
            database.CloseConnection();
        }
    }

    /// <summary>The same for a connection that is open already. A database in memory fails: it has no WAL and keeps nothing.</summary>
    /// <exception cref="InvalidOperationException">The message names each setting, its value and the value it must have.</exception>
    public static void Check(DbConnection open)
    {
        var faults = Required
            .Select(setting => (setting.Pragma, setting.Wanted, setting.Name, Found: Ask(open, $"PRAGMA {setting.Pragma}")))
            .Where(setting => setting.Found != setting.Wanted)
            .Select(setting => $"{setting.Pragma} is {setting.Found}, must be {setting.Name}")
            .ToList();

        if (Version.Parse(open.ServerVersion) < OldestSqlite)
            faults.Add($"SQLite is {open.ServerVersion}, must be {OldestSqlite} or newer");
        if (Ask(open, "SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'") != "1")
            faults.Add("SQLite is built without FTS5, which the search needs");

        if (faults.Count > 0)
            throw new InvalidOperationException($"The database connection is not safe to use: {string.Join("; ", faults)}.");
    }

    private static DbCommand CreateCommand(DbConnection connection)
    {
        // EF Core asks whether a database exists through a read-only connection, which cannot change the journal and need not:
        // the file remembers it.
        var readOnly = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
        var command = connection.CreateCommand();
        command.CommandText = readOnly ? Settings : Settings + JournalMode;
        return command;
    }

    private static string Ask(DbConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return $"{command.ExecuteScalar()}";
    }
}
