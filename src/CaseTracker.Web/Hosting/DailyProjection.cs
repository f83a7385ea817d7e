using CaseTracker.Data;
using CaseTracker.Data.Publishing;

namespace CaseTracker.Web.Hosting;

/// <summary>Projects the cases whose listed state a new day has changed: a
/// stay that ran out overnight changes lists without a publish.</summary>
public sealed partial class DailyProjection(Reindexer reindexer, SiteCalendar calendar, TimeProvider time, ILogger<DailyProjection> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var projected = calendar.Today; // the start has projected this day
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                if (calendar.Today != projected && await ProjectAsync(stoppingToken))
                    projected = calendar.Today;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task<bool> ProjectAsync(CancellationToken cancellation)
    {
        try
        {
            await reindexer.ProjectDueAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Tried again after the pause; case pages fold for themselves and are right meanwhile.
            Failed(exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Daily projection of listed states failed")]
    private partial void Failed(Exception exception);
}
