using CaseTracker.Data.Cases;
using Microsoft.Data.Sqlite;

namespace CaseTracker.Data.Sqlite;

/// <summary>Tells damage of what is stored in one row from faults that befall every read: a full disk, a lock, a lost file.</summary>
internal static class StoredDamage
{
    /// <summary>SQLITE_CORRUPT: a page of the file is not what the one before it says.</summary>
    private const int CorruptPage = 11;

    /// <summary>True where a row can't be read because of what stands in it.</summary>
    public static bool Explains(Exception exception) =>
        exception switch
        {
            UnreadableCaseException or ObjectDisposedException => false,
            FormatException or InvalidCastException => true,
            InvalidOperationException { InnerException: { } inner } => Explains(inner),
            InvalidOperationException => true,
            SqliteException { SqliteErrorCode: CorruptPage } => true,
            _ => false,
        };
}
