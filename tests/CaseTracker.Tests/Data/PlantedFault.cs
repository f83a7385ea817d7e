using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseTracker.Tests.Data;

/// <summary>While armed, the first command that writes to a table fails as a full disk would.</summary>
internal sealed class PlantedFault(string table) : DbCommandInterceptor
{
    public bool IsArmed { get; set; }

    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Strike(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Strike(command);
        return new(result);
    }

    private void Strike(DbCommand command)
    {
        string[] writing = [$"INSERT INTO \"{table}\"", $"UPDATE \"{table}\""];
        if (!IsArmed || !writing.Any(words => command.CommandText.Contains(words, StringComparison.Ordinal)))
            return;
        Count++;
        throw new IOException("planted");
    }
}
