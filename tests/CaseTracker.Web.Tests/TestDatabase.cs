using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Sqlite;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Web.Tests;

/// <summary>A database on a temporary file with published cases, and a clock that goes on when a test says so.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TestDatabase(DateTimeOffset now, IInterceptor interceptor)
    {
        Time = new FakeTimeProvider(now);
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IReadOnlyList<BundledCase>>([]);
        services.AddSingleton(new RegistryEdition(null));
        services.AddCaseTrackerData(DataDirectory.Prepare("data", _folder.FullName));
        services.ConfigureDbContext<SqliteCaseTrackerContext>(options => options.AddInterceptors(interceptor));
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; }

    public IDbContextFactory<CaseTrackerContext> Contexts => Get<IDbContextFactory<CaseTrackerContext>>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="interceptor">Sees what is asked of the database.</param>
    /// <param name="cases">Case files that are published before the test begins.</param>
    public static async Task<TestDatabase> StartAsync(DateTimeOffset now, IInterceptor interceptor, params string[] cases)
    {
        var database = new TestDatabase(now, interceptor);
        DatabaseTemplate.CopyTo(database.Get<DataDirectory>().FullName, withBundle: false);
        await DatabaseStartup.PrepareAsync(database._services, Cancellation);
        foreach (var file in cases)
        {
            var read = CaseFile.Read(Encoding.UTF8.GetBytes(file));
            Assert.Empty(read.Errors);
            var publication = new Publication("editor", "test", ChangeClass.Initial) { ExpectedHead = 0 };
            var published = await database.Get<CasePublisher>().PublishAsync(read.Case!, publication, Cancellation);
            Assert.Equal(PublishOutcome.Published, published.Outcome);
        }

        return database;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
