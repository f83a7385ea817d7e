using System.Threading.Channels;
using CaseTracker.Core.Exports;
using CaseTracker.Data.Exports;

namespace CaseTracker.Web.Cases.Export;

/// <summary>Remembers what is given out, behind the answers: a full queue or a database that can't be written to costs a remembered file,
/// never an answer.</summary>
/// <remarks>Most answers come from the page cache and are not made anew; their files are remembered from the first time.</remarks>
public sealed partial class IssuedExportLog(IssuedExports handouts, ILogger<IssuedExportLog> logger) : BackgroundService
{
    private const int Most = 4_096;
    private const int AtOnce = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Channel<IssuedExport> _waiting = Channel.CreateBounded<IssuedExport>(Most);
    private int _written,
        _noted;

    /// <summary>Takes note of a file and returns at once.</summary>
    public void Note(IssuedExport file)
    {
        if (_waiting.Writer.TryWrite(file))
            Interlocked.Increment(ref _noted);
    }

    /// <summary>Waits until all that was noted before is written, or has failed.</summary>
    public async Task WrittenAsync(CancellationToken cancellation)
    {
        for (var noted = Volatile.Read(ref _noted); Volatile.Read(ref _written) < noted; )
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops; what waits is written below.
        }

        using var last = new CancellationTokenSource(Patience);
        while (_waiting.Reader.TryPeek(out _))
            await WriteAsync(last.Token);
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        var files = new List<IssuedExport>();
        while (files.Count < AtOnce && _waiting.Reader.TryRead(out var file))
            files.Add(file);
        try
        {
            await handouts.KeepAsync(files, cancellation);
        }
        catch (Exception exception)
        {
            Lost(files.Count, exception);
        }

        Interlocked.Add(ref _written, files.Count);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Recording {Count} issued exports failed")]
    private partial void Lost(int count, Exception exception);
}
