using CaseTracker.Testing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CaseTracker.Tests.Sqlite;

public sealed class BundledSqliteTests
{
    [Fact]
    public void Connection_OnAFile_RunsOnTheSqliteOfThePackage()
    {
        using var folder = new TemporaryFolder();
        using var connection = Open(folder);

        Assert.True(Version.Parse(connection.ServerVersion) >= new Version(3, 53), $"SQLite is {connection.ServerVersion}");
    }

    [Theory]
    [InlineData("porter unicode61", "injunctions", 1)]
    [InlineData("trigram", "junct", 1)]
    [InlineData("unicode61", "junct", 0)]
    public void FullTextSearch_WithEachTokenizer_FindsWhatItShould(string tokenizer, string words, long expected)
    {
        using var folder = new TemporaryFolder();
        using var connection = Open(folder);
        Run(connection, $"CREATE VIRTUAL TABLE page USING fts5(body, tokenize='{tokenizer}')");
        Run(connection, "INSERT INTO page VALUES ('The court granted a preliminary injunction.')");

        using var search = connection.CreateCommand();
        search.CommandText = "SELECT count(*) FROM page WHERE page MATCH $words";
        search.Parameters.AddWithValue("$words", words);

        Assert.Equal(expected, search.ExecuteScalar());
    }

    [Fact]
    public void FullTextSearch_WithoutTheTextAndWithDeletion_ForgetsWhatWasDeleted()
    {
        using var folder = new TemporaryFolder();
        using var connection = Open(folder);
        Run(connection, "CREATE VIRTUAL TABLE page USING fts5(body, content='', contentless_delete=1)");
        Run(connection, "INSERT INTO page(rowid, body) VALUES (1, 'A first injunction.'), (2, 'A second injunction.')");

        Run(connection, "DELETE FROM page WHERE rowid = 1");

        using var search = connection.CreateCommand();
        search.CommandText = "SELECT group_concat(rowid) FROM page WHERE page MATCH 'injunction'";
        Assert.Equal("2", search.ExecuteScalar());
    }

    private static SqliteConnection Open(TemporaryFolder folder)
    {
        var connection = new SqliteConnection($"Data Source={folder.File("plain.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
