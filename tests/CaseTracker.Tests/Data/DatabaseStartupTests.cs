using CaseTracker.Core.CaseFiles;
using CaseTracker.Data;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class DatabaseStartupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PrepareAsync_ManyAtOnceOnANewDirectory_MakeOneDatabase()
    {
        var bundle = new BundledCase("full", CaseFile.Write(SampleCases.Read(SampleCases.Full())));

        var sites = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Task.Run(() => TestSite.StartAsync(_folder.FullName, [bundle], isFirstStart: true), TestSite.Cancellation))
        );

        await using var context = sites[0].Context();
        Assert.Equal(1, await context.Revisions.CountAsync(TestSite.Cancellation));
        foreach (var site in sites)
            await site.DisposeAsync();
    }

    [Fact]
    public async Task PrepareAsync_AndAllThatFollows_LogsNoWarning()
    {
        var complaints = new Complaints();
        await using (
            var site = await TestSite.StartAsync(_folder.FullName, [.. BundledCases.Embedded()], complaints: complaints, isFirstStart: true)
        )
        {
            await site.PublishAsync(SampleCases.Full());
            await site.Library.FindAsync("roe-v-doe", cancellation: TestSite.Cancellation);
            await site.Library.ListAsync(CaseListSort.Award, true, "roe-v-doe", cancellation: TestSite.Cancellation);
            await site.Library.RevisionsAsync("roe-v-doe", 10, cancellation: TestSite.Cancellation);
            await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);
            await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);
        }

        await using var again = await TestSite.StartAsync(_folder.FullName, [.. BundledCases.Embedded()], complaints: complaints);

        Assert.Empty(complaints.All);
    }

    [Fact]
    public async Task PrepareAsync_AfterAProcessDiedOverItsMigration_GoesOn()
    {
        var directory = DataDirectory.Prepare("data", _folder.FullName);
        await using (var connection = new SqliteConnection($"Data Source={directory.DatabaseFile};Pooling=False"))
        {
            await connection.OpenAsync(TestSite.Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-01-01');
                """;
            await command.ExecuteNonQueryAsync(TestSite.Cancellation);
        }

        await using var site = await TestSite.StartAsync(_folder.FullName).WaitAsync(TimeSpan.FromMinutes(5), TestSite.Cancellation);

        Assert.Equal(0, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task PrepareAsync_OnADatabaseOfANewerProgram_SaysSo()
    {
        await using (var site = await TestSite.StartAsync(_folder.FullName))
            await site.RunAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '12.0.0')");

        var error = await Assert.ThrowsAsync<DatabaseRefusedException>(() => TestSite.StartAsync(_folder.FullName));

        Assert.Contains("29990101000000_Later", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PrepareAsync_OnADatabaseOfTheOldShape_RefusesItAndLeavesItAsItWas()
    {
        var file = await OldDatabase.PlantAsync(_folder.File("data"));

        var error = await Assert.ThrowsAsync<DatabaseRefusedException>(() => TestSite.StartAsync(_folder.FullName));

        Assert.Equal(OldDatabase.Refusal, error.Message);
        Assert.Equal(1, await OldDatabase.CaseCountAsync(file));
    }

    [Fact]
    public async Task Migrations_AreOne()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var context = site.Context();

        Assert.EndsWith("_Initial", Assert.Single(context.Database.GetMigrations()), StringComparison.Ordinal);
    }
}
