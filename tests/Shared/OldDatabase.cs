using Microsoft.Data.Sqlite;

namespace CaseTracker.Testing;

/// <summary>A database as the program left it before its migrations were made one.</summary>
public static class OldDatabase
{
    public const string Refusal =
        "This database was made by an older CaseTracker whose tables this one can’t read: export its cases and its registry "
        + "with that version, and import the files into a new data directory (docs/running.md).";

    /// <returns>The path of the database.</returns>
    public static async Task<string> PlantAsync(string dataDirectory)
    {
        Directory.CreateDirectory(dataDirectory);
        var file = Path.Combine(dataDirectory, "casetracker.db");
        await using var connection = await OpenAsync(file);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('20261124002035_RevisionsByClass', '10.0.14');
            INSERT INTO "__EFMigrationsHistory" VALUES ('20261126115324_AuditEntries', '10.0.14');
            CREATE TABLE "cases" ("Id" INTEGER NOT NULL PRIMARY KEY, "Slug" TEXT NOT NULL);
            INSERT INTO "cases" VALUES (1, 'roe-v-doe');
            """;
        await command.ExecuteNonQueryAsync();
        return file;
    }

    public static async Task<long> CaseCountAsync(string file)
    {
        await using var connection = await OpenAsync(file);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM cases";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<SqliteConnection> OpenAsync(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
