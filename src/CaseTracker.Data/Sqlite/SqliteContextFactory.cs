using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Sqlite;

/// <summary>Gives the services, which know the model only, contexts on SQLite.</summary>
internal sealed class SqliteContextFactory(IDbContextFactory<SqliteCaseTrackerContext> contexts) : IDbContextFactory<CaseTrackerContext>
{
    public CaseTrackerContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<CaseTrackerContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await contexts.CreateDbContextAsync(cancellationToken);
}
