using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Sqlite;

/// <summary>Writes the file of the database anew and empties its journal, so
/// that what was overwritten or deleted does not lie there still.</summary>
internal static class DatabaseErasure
{
    // Not to be cancelled: what it cleans up after is done already.
    /// <summary>False where somebody was at the database for so long that the old pages
    /// could not be taken away; all that is in it holds nonetheless.</summary>
    public static async Task<bool> RewriteAsync(CaseTrackerContext context)
    {
        try
        {
            await context.Database.OpenConnectionAsync();
            await context.Database.ExecuteSqlRawAsync("VACUUM");
            await using var command = context.Database.GetDbConnection().CreateCommand();
            // Its first column says whether it was kept from it by a reader.
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await command.ExecuteScalarAsync() is 0L;
        }
        catch (DbException)
        {
            return false;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
