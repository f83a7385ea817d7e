using CaseTracker.Core.Courts;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Rows;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data;

/// <summary>What a process does before it uses the database. Processes that start together take turns.</summary>
public static class DatabaseStartup
{
    /// <summary>For a site: migrates, checks the settings, fills the courts, imports the bundled registry and cases, projects the cases that are due.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        using var turn = await StartupLock.TakeAsync(services.GetRequiredService<DataDirectory>(), cancellation);
        await MigrateInTurnAsync(services, cancellation);
        await services.GetRequiredService<BundledRegistry>().ImportAsync(cancellation);
        await services.GetRequiredService<BundledCases>().ImportAsync(cancellation);
        await services.GetRequiredService<Reindexer>().ProjectDueAsync(cancellation);
    }

    /// <summary>For a command: migrates, checks the settings and fills the courts, and leaves the cases as they are.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        using var turn = await StartupLock.TakeAsync(services.GetRequiredService<DataDirectory>(), cancellation);
        await MigrateInTurnAsync(services, cancellation);
    }

    private static async Task MigrateInTurnAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<SqliteCaseTrackerContext>>().CreateDbContextAsync(cancellation);
        await SqliteMigration.RunAsync(context, cancellation);
        await FillCourtsAsync(context, cancellation);
    }

    private static async Task FillCourtsAsync(CaseTrackerContext context, CancellationToken cancellation)
    {
        var wanted = CourtRegistry.All.Select(court => new CourtRow
        {
            Id = court.Id,
            Name = court.Name,
            Citation = court.Citation,
            ShortName = court.ShortName,
            Level = court.Level,
            System = court.System,
            Place = court.Place,
            AppealsTo = court.AppealsTo,
        }).ToList();
        var rows = await context.Courts.ToDictionaryAsync(row => row.Id, cancellation);
        foreach (var court in wanted)
            if (rows.Remove(court.Id, out var row)) context.Entry(row).CurrentValues.SetValues(court);
            else context.Add(court);
        context.RemoveRange(rows.Values);
        // One writing for all, and none where nothing has changed.
        await context.SaveChangesAsync(cancellation);
    }
}
