using CaseTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Sqlite;

internal static class SqliteMigration
{
    /// <summary>Brings the database to this program's model and search index. The caller holds the <see cref="StartupLock"/>.</summary>
    /// <exception cref="DatabaseRefusedException">A newer program has been at work
    /// on this database, or one from before the first migration.</exception>
    public static async Task RunAsync(SqliteCaseTrackerContext context, CancellationToken cancellation)
    {
        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        // Their ids begin with the time at which they were made.
        if (applied.Exists(id => string.CompareOrdinal(id, known[0]) < 0))
            throw new DatabaseRefusedException(
                "This database was made by an older CaseTracker whose tables this one can’t read: export its cases and its registry "
                    + "with that version, and import the files into a new data directory (docs/running.md)."
            );
        if (applied.Except(known).FirstOrDefault() is { } newer)
            throw new DatabaseRefusedException(
                $"A newer CaseTracker has changed this database ({newer}). Use that version, or restore a backup from before it."
            );
        if (known.Count != applied.Count)
        {
            // EF Core's own lock is a table. Where a process died over its migration it stays locked for ever,
            // and whoever holds ours knows that nobody is at it.
            await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }

        SqliteConnectionSettings.Check(context.Database);
        await SearchSchema.EnsureAsync(context, cancellation);
    }
}
