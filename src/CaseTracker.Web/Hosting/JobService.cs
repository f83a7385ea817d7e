using CaseTracker.Data.Proposals;

namespace CaseTracker.Web.Hosting;

/// <summary>Asks every two seconds whether something is due. Asked and not awaited: another server on the same database may have set or
/// taken off a time.</summary>
public sealed partial class JobService(ScheduledPublishing publishing, TimeProvider time, ILogger<JobService> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly string _owner = $"{Environment.MachineName} {Environment.ProcessId} {Guid.NewGuid():N}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await publishing.RunDueAsync(_owner, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The next round tries again; a job that was taken is free again when its lease ends.
                RoundFailed(exception);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Polling for due jobs failed")]
    private partial void RoundFailed(Exception exception);
}
