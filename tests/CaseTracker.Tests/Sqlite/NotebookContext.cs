using CaseTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Tests.Sqlite;

internal sealed class Notebook
{
    public int Id { get; set; }
}

internal sealed class Note
{
    public int Id { get; set; }
    public int NotebookId { get; set; }
    public Notebook? Notebook { get; set; }
}

/// <summary>The smallest model with a foreign key, to try connection settings on before and beside the real one.</summary>
internal sealed class NotebookContext(string path, bool withSettings = true, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate)
    : DbContext
{
    public DbSet<Notebook> Notebooks => Set<Notebook>();
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        // No pool: each connection is opened anew, so a setting that sticks to a pooled one can't hide.
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
        };
        if (!withSettings)
            connection.ForeignKeys = false; // else on by default in the bundled library
        options.UseSqlite(connection.ToString());
        if (withSettings)
            options.AddInterceptors(new SqliteConnectionSettings());
    }
}
