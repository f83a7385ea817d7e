using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Sqlite;

/// <summary>The model on SQLite; its migrations are in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteCaseTrackerContext(DbContextOptions<SqliteCaseTrackerContext> options) : CaseTrackerContext(options);
