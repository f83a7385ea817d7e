using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Search;

/// <summary>The tables of the search index. All of it is made from what is published, so it has no migrations:
/// where the edition is another, it is dropped, made anew and filled once (docs/decisions/0060-search.md).</summary>
/// <remarks>
/// Triggers keep the words in step with the rows, in the transaction of whoever writes them, also where a row goes with its case. What is
/// deleted leaves the words at once (<c>secure-delete</c>), since it may have been withheld.
/// </remarks>
internal static class SearchSchema
{
    /// <summary>Raised whenever the tables, or what is put in them, change.</summary>
    private const int Edition = 2;

    /// <summary>Makes the tables where they are missing or of another edition; they are empty until
    /// <see cref="SetFilledAsync"/> where something was published before.</summary>
    public static async Task EnsureAsync(CaseTrackerContext context, CancellationToken cancellation)
    {
        if (Math.Abs(await VersionAsync(context, cancellation)) == Edition)
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        foreach (var statement in Statements())
            await context.RunAsync(statement, cancellation);
        var sign =
            await context.Revisions.AnyAsync(cancellation)
            || await context.RegistryRevisions.AnyAsync(cancellation)
            || await context.ImportedDockets.AnyAsync(cancellation)
                ? "-"
                : "";
        await context.RunAsync($"PRAGMA user_version = {sign}{Edition}", cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>True once everything that is published is in the index.</summary>
    public static async Task<bool> IsFilledAsync(CaseTrackerContext context, CancellationToken cancellation) =>
        await VersionAsync(context, cancellation) == Edition;

    public static Task SetFilledAsync(CaseTrackerContext context, CancellationToken cancellation) =>
        context.RunAsync($"PRAGMA user_version = {Edition}", cancellation);

    public static async Task RunAsync(this CaseTrackerContext context, string statement, CancellationToken cancellation)
    {
        await using var command = await context.CommandAsync(statement, cancellation);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>A command on the context's connection and in its transaction.</summary>
    public static async Task<DbCommand> CommandAsync(this CaseTrackerContext context, string text, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.Transaction = context.Database.CurrentTransaction is { } open
            ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(open)
            : null;
        return command;
    }

    public static void Add(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    private static async Task<int> VersionAsync(CaseTrackerContext context, CancellationToken cancellation)
    {
        await using var command = await context.CommandAsync("PRAGMA user_version", cancellation);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Statements()
    {
        var words = string.Join(", ", SearchColumns.Indexed);
        var (added, gone) = (Of("new"), Of("old"));
        yield return $"DROP TABLE IF EXISTS {SearchColumns.Vocabulary}";
        yield return $"DROP TABLE IF EXISTS {SearchColumns.Words}";
        yield return $"DROP TABLE IF EXISTS {SearchColumns.Table}";
        yield return $"""
            CREATE TABLE {SearchColumns.Table} (
              Id INTEGER PRIMARY KEY,
              CaseId INTEGER NULL REFERENCES cases (Id) ON DELETE CASCADE,
              DocketId INTEGER NULL REFERENCES imported_dockets (Id) ON DELETE CASCADE,
              IsEntry INTEGER NOT NULL,
              Thing INTEGER NOT NULL,
              RecordId TEXT NOT NULL,
              {string.Join(", ", SearchColumns.Indexed.Select(column => $"{column} TEXT NOT NULL"))},
              Earliest TEXT NULL, Latest TEXT NULL, Day TEXT NULL, DayWords TEXT NULL, Units INTEGER NULL
            ) STRICT
            """;
        yield return $"CREATE INDEX IX_{SearchColumns.Table}_CaseId ON {SearchColumns.Table} (CaseId, Thing, RecordId)";
        yield return $"CREATE INDEX IX_{SearchColumns.Table}_DocketId ON {SearchColumns.Table} (DocketId, RecordId) "
            + "WHERE DocketId IS NOT NULL";
        // Entries of docket sheets are many; what cases hold is never crowded out by them.
        yield return $"CREATE INDEX IX_{SearchColumns.Table}_Day ON {SearchColumns.Table} (IsEntry, Day DESC)";
        yield return $"""
            CREATE VIRTUAL TABLE {SearchColumns.Words} USING fts5(
              {words}, content='{SearchColumns.Table}', content_rowid='Id', tokenize='unicode61 remove_diacritics 2'
            )
            """;
        yield return $"INSERT INTO {SearchColumns.Words} ({SearchColumns.Words}, rank) VALUES ('secure-delete', 1)";
        yield return $"CREATE VIRTUAL TABLE {SearchColumns.Vocabulary} USING fts5vocab('{SearchColumns.Words}', 'col')";
        yield return $"""
            CREATE TRIGGER {SearchColumns.Table}_added AFTER INSERT ON {SearchColumns.Table} BEGIN
              INSERT INTO {SearchColumns.Words} (rowid, {words}) VALUES (new.Id, {added});
            END
            """;
        yield return $"""
            CREATE TRIGGER {SearchColumns.Table}_removed AFTER DELETE ON {SearchColumns.Table} BEGIN
              INSERT INTO {SearchColumns.Words} ({SearchColumns.Words}, rowid, {words}) VALUES ('delete', old.Id, {gone});
            END
            """;

        static string Of(string row) => string.Join(", ", SearchColumns.Indexed.Select(column => $"{row}.{column}"));
    }
}
