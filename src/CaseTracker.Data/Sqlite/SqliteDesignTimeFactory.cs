using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseTracker.Data.Sqlite;

/// <summary>For <c>dotnet ef</c> only, which needs a model and opens no database to add a migration (docs/data.md).</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteCaseTrackerContext>
{
    public SqliteCaseTrackerContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteCaseTrackerContext>();
        options.UseCaseTrackerDatabase("design-time.db");
        return new SqliteCaseTrackerContext(options.Options);
    }
}
