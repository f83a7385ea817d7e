using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>Counts the writes of open forms, and holds the next ones up or lets them fail.</summary>
internal sealed class FormWrites : DbCommandInterceptor
{
    private int _count;
    private TaskCompletionSource? _held;

    public int Count => _count;

    /// <summary>True while the disk is full.</summary>
    public bool Fail { get; set; }

    /// <summary>Done once a write waits.</summary>
    public TaskCompletionSource Waiting { get; private set; } = new();

    public void Hold() =>
        (_held, Waiting) = (
            new(TaskCreationOptions.RunContinuationsAsynchronously),
            new(TaskCreationOptions.RunContinuationsAsynchronously)
        );

    public void Release()
    {
        _held?.SetResult();
        _held = null;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        await SeeAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        await SeeAsync(command);
        return result;
    }

    private async Task SeeAsync(DbCommand command)
    {
        if (
            !command.CommandText.Contains("INSERT INTO \"proposal_forms\"", StringComparison.Ordinal)
            && !command.CommandText.Contains("UPDATE \"proposal_forms\"", StringComparison.Ordinal)
        )
            return;
        Interlocked.Increment(ref _count);
        if (Fail)
            throw new IOException("The disk is full.");
        if (_held is not { } held)
            return;
        Waiting.TrySetResult();
        await held.Task;
    }
}
