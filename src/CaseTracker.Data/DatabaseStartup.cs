using CaseTracker.Data.Bundle;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Data;

/// <summary>What a process does before it uses the database. Processes that start together take turns.</summary>
public static class DatabaseStartup
{
    /// <summary>For a site: migrates, checks the settings, imports the bundled
    /// registry and cases, projects the cases that are due, and fills a search index
    /// that is new.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        using var turn = await StartupLock.TakeAsync(services.GetRequiredService<DataDirectory>(), cancellation);
        await MigrateInTurnAsync(services, cancellation);
        await services.GetRequiredService<BundledRegistry>().ImportAsync(cancellation);
        await services.GetRequiredService<BundledCases>().ImportAsync(cancellation);
        await services.GetRequiredService<Reindexer>().ProjectDueAsync(cancellation);
        await services.GetRequiredService<Reindexer>().FillSearchAsync(cancellation);
    }

    /// <summary>For a command: migrates and checks the settings, and leaves the cases as they are.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        using var turn = await StartupLock.TakeAsync(services.GetRequiredService<DataDirectory>(), cancellation);
        await MigrateInTurnAsync(services, cancellation);
    }

    private static async Task MigrateInTurnAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var context = await services
            .GetRequiredService<IDbContextFactory<SqliteCaseTrackerContext>>()
            .CreateDbContextAsync(cancellation);
        await SqliteMigration.RunAsync(context, cancellation);
    }
}
