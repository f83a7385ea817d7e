using CaseTracker.Data.Sqlite;
using CaseTracker.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Sqlite;

public sealed class SqliteConnectionSettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_WithTheSettings_Passes()
    {
        using var context = Context();

        SqliteConnectionSettings.Check(context.Database);
    }

    [Fact]
    public async Task ConnectionOpenedAsync_SetsTheSame()
    {
        await using var context = Context();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);

        SqliteConnectionSettings.Check(context.Database.GetDbConnection());
    }

    [Fact]
    public void Check_WithoutTheSettings_NamesEachOneMissing()
    {
        using var context = Context(withSettings: false);

        var error = Assert.Throws<InvalidOperationException>(() => SqliteConnectionSettings.Check(context.Database));

        Assert.Contains("journal_mode is delete, must be WAL", error.Message, StringComparison.Ordinal);
        Assert.Contains("foreign_keys is 0, must be ON (1)", error.Message, StringComparison.Ordinal);
        Assert.Contains("busy_timeout is 0, must be 5000", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRAGMA synchronous=NORMAL", "synchronous is 1, must be FULL (2)")]
    [InlineData("PRAGMA foreign_keys=OFF", "foreign_keys is 0")]
    [InlineData("PRAGMA journal_mode=DELETE", "journal_mode is delete")]
    public void Check_AfterASettingWasTakenBack_Throws(string statement, string said)
    {
        using var context = Context();
        context.Database.OpenConnection();
        context.Database.ExecuteSqlRaw(statement);

        var error = Assert.Throws<InvalidOperationException>(() => SqliteConnectionSettings.Check(context.Database));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SaveChanges_WithANoteOfNoNotebook_IsRefusedByTheDatabase()
    {
        using var context = Context();
        context.Database.EnsureCreated();
        context.Notes.Add(new Note { NotebookId = 7 });

        var error = Assert.Throws<DbUpdateException>(() => context.SaveChanges());

        Assert.Contains("FOREIGN KEY constraint failed", error.InnerException?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EnsureCreated_OnAnEmptyDatabaseThatIsNotWalYet_TurnsItIntoOne()
    {
        using (var plain = Context(withSettings: false))
            plain.Database.ExecuteSqlRaw("PRAGMA user_version = 1");
        using var context = Context();

        context.Database.EnsureCreated();

        SqliteConnectionSettings.Check(context.Database);
    }

    [Fact]
    public void ReadOnlyConnection_ToAWalDatabase_Passes()
    {
        using (var writer = Context())
            writer.Database.EnsureCreated();
        using var reader = Context(mode: SqliteOpenMode.ReadOnly);

        SqliteConnectionSettings.Check(reader.Database);
        Assert.Empty(reader.Notes);
    }

    private NotebookContext Context(bool withSettings = true, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) =>
        new(folder.File("notes.db"), withSettings, mode);
}
