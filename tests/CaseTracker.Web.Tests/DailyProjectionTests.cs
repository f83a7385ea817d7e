using System.Collections.Concurrent;
using System.Data.Common;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CaseTracker.Web.Tests;

/// <summary>A stay of 45 days from 1 December 2025 ends with 15 January 2026.</summary>
/// <remarks>The site is in New York, where that day ends at 05:00 UTC.</remarks>
public sealed class DailyProjectionTests : IAsyncLifetime
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly FailingReads failing = new();
    private readonly ErrorLog log = new();
    private TestDatabase database = null!;
    private WatchedTime time = null!;
    private DailyProjection service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var beforeMidnight = new DateTimeOffset(2026, 1, 16, 4, 58, 0, TimeSpan.Zero);
        database = await TestDatabase.StartAsync(beforeMidnight, failing, Stayed("first"), Stayed("second"));
        time = new WatchedTime(database.Time);
        service = new DailyProjection(database.Get<Reindexer>(), new SiteCalendar(time, SiteZone), time, log);
        await service.StartAsync(Cancellation);
        await time.IsTimed.Task.WaitAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await service.StopAsync(CancellationToken.None);
        service.Dispose();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Service_OnceTheDayOfTheSitesZoneIsOver_ProjectsWhatIsDue_AndNotBefore()
    {
        var revision = await RevisionAsync();
        Assert.Equal("stayed for 15 January 2026", await InjunctionAsync("first"));

        await TickAsync();
        Assert.Equal((revision, "stayed for 15 January 2026"), (await RevisionAsync(), await InjunctionAsync("first")));

        await TickAsync();
        await UntilAsync("second", "in force for 16 January 2026");
        Assert.Equal("in force for 16 January 2026", await InjunctionAsync("first"));

        // Once: the rest of the day asks for nothing more.
        await TickAsync();
        Assert.Equal(revision + 2, await RevisionAsync());
    }

    [Fact]
    public async Task Service_WhereOneCaseCannotBeRead_ProjectsTheOthers()
    {
        await using (var context = await database.Contexts.CreateDbContextAsync(Cancellation))
        {
            await context.Database.ExecuteSqlAsync(
                $"UPDATE revisions SET Bytes = CAST('nothing' AS BLOB) WHERE CaseId = (SELECT Id FROM cases WHERE Slug = 'first')",
                Cancellation
            );
        }

        await TickAsync();
        await TickAsync();

        await UntilAsync("second", "in force for 16 January 2026");
        Assert.Equal("stayed for 15 January 2026", await InjunctionAsync("first"));
    }

    [Fact]
    public async Task Service_WhereTheDatabaseFails_SaysSoAndTriesAgain()
    {
        failing.Fail = true;
        await TickAsync();
        await TickAsync();
        await log.Failed.Task.WaitAsync(Cancellation);
        failing.Fail = false;
        Assert.Equal("stayed for 15 January 2026", await InjunctionAsync("first"));

        await TickAsync();

        await UntilAsync("first", "in force for 16 January 2026");
        Assert.IsType<IOException>(Assert.Single(log.Errors));
    }

    [Fact]
    public async Task Service_OnceTheSiteStops_EndsQuietlyAndProjectsNothingMore()
    {
        await service.StopAsync(Cancellation);

        database.Time.Advance(TimeSpan.FromDays(2));

        Assert.True(service.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Empty(log.Errors);
        Assert.Equal("stayed for 15 January 2026", await InjunctionAsync("first"));
    }

    private static TimeZoneInfo SiteZone => TimeZoneInfo.FindSystemTimeZoneById(SiteCalendar.DefaultTimeZone);

    /// <summary>A minute goes by, and the service has looked at the calendar.</summary>
    private async Task TickAsync()
    {
        var looks = time.Looks;
        database.Time.Advance(Minute);
        while (time.Looks == looks)
            await Task.Delay(5, Cancellation);
    }

    private async Task UntilAsync(string slug, string injunction)
    {
        while (await InjunctionAsync(slug) != injunction)
            await Task.Delay(5, Cancellation);
    }

    private Task<long> RevisionAsync() => database.Get<CaseLibrary>().SiteRevisionAsync(Cancellation).AsTask();

    private async Task<string> InjunctionAsync(string slug)
    {
        await using var context = await database.Contexts.CreateDbContextAsync(Cancellation);
        var row = await context.Cases.SingleAsync(row => row.Slug == slug, Cancellation);
        return $"{row.InjunctionStatus} for {row.ProjectedFor:d MMMM yyyy}";
    }

    private static string Stayed(string slug) =>
        $$"""
            {
              "caseFile": "1.0",
              "slug": "{{slug}}",
              "name": "Roe v. Doe",
              "about": "Roe said that Doe had copied its programs.",
              "coding": { "state": "in process", "lastChecked": "2025-12-02" },
              "dockets": [ { "id": "trial", "court": "cand", "number": "3:24-cv-00001", "filed": "2024-01-15" } ],
              "parties": [
                { "id": "roe", "kind": "organisation", "names": [ { "name": "Roe Inc." } ] },
                { "id": "doe", "kind": "organisation", "names": [ { "name": "Doe Ltd." } ] }
              ],
              "injunctions": [
                { "id": "permanent", "title": "Permanent injunction", "kind": "permanent", "binds": [ "doe" ],
                  "clauses": [ { "id": "copying", "does": "prohibits", "text": "Copying Roe's programs.", "wording": "order" } ] }
              ],
              "events": [
                { "id": "order", "date": "2025-10-17", "kind": "order", "docket": "trial", "title": "Injunction issued",
                  "effects": [ { "id": "issued", "injunctionIssued": "permanent" } ] },
                { "id": "stay", "date": "2025-12-01", "kind": "order", "docket": "trial", "title": "Injunction stayed",
                  "effects": [
                    { "id": "stayed", "injunctionStayed": "permanent", "kind": "administrative", "until": [ { "period": "45 days" } ] } ] }
              ]
            }
            """;

    /// <summary>The clock of the site, which counts how often it is looked at.</summary>
    private sealed class WatchedTime(TimeProvider inner) : TimeProvider
    {
        private int _looks;

        public int Looks => Volatile.Read(ref _looks);

        /// <summary>Done once the service waits for its first minute.</summary>
        public TaskCompletionSource IsTimed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override DateTimeOffset GetUtcNow()
        {
            Interlocked.Increment(ref _looks);
            return inner.GetUtcNow();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = inner.CreateTimer(callback, state, dueTime, period);
            IsTimed.TrySetResult();
            return timer;
        }
    }

    private sealed class FailingReads : DbCommandInterceptor
    {
        public bool Fail { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) => Fail ? throw new IOException("The disk is gone.") : ValueTask.FromResult(result);
    }

    private sealed class ErrorLog : ILogger<DailyProjection>
    {
        public ConcurrentQueue<Exception> Errors { get; } = [];

        public TaskCompletionSource Failed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (logLevel < LogLevel.Error)
                return;
            Errors.Enqueue(exception!);
            Failed.TrySetResult();
        }
    }
}
