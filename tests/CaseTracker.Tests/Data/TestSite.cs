using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Sqlite;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>One process on a data directory, as Program.cs would put it together; several may share a directory.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    /// <summary>Noon on 3 December 2025 in New York.</summary>
    public static readonly DateTimeOffset Start = new(2025, 12, 3, 17, 0, 0, 123, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private TestSite(ServiceProvider services) => _services = services;

    public FakeTimeProvider Time => (FakeTimeProvider)_services.GetRequiredService<TimeProvider>();

    public DataDirectory Directory => Get<DataDirectory>();

    public CasePublisher Publisher => Get<CasePublisher>();

    public CaseLibrary Library => Get<CaseLibrary>();

    public IServiceProvider Services => _services;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="isFirstStart">True for a test that is about making the database; others begin with a copy of an empty one.</param>
    public static async Task<TestSite> StartAsync(
        string folder,
        BundledCase[]? bundle = null,
        byte[]? registry = null,
        FakeTimeProvider? time = null,
        IInterceptor? fault = null,
        Complaints? complaints = null,
        bool isFirstStart = false
    )
    {
        if (!isFirstStart)
            DatabaseTemplate.CopyTo(Path.Combine(folder, "data"), withBundle: false);
        var services = new ServiceCollection().AddLogging();
        if (complaints is not null)
            services.AddSingleton<ILoggerProvider>(complaints);
        services.AddSingleton<TimeProvider>(time ?? new FakeTimeProvider(Start));
        services.AddSingleton<IReadOnlyList<BundledCase>>(bundle ?? []);
        services.AddSingleton(new RegistryEdition(registry is null ? null : (ReadOnlyMemory<byte>?)registry));
        services.AddCaseTrackerData(DataDirectory.Prepare("data", folder));
        if (fault is not null)
            services.ConfigureDbContext<SqliteCaseTrackerContext>(options => options.AddInterceptors(fault));
        var site = new TestSite(services.BuildServiceProvider());
        await DatabaseStartup.PrepareAsync(site._services, Cancellation);
        return site;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public CaseTrackerContext Context() => Get<IDbContextFactory<CaseTrackerContext>>().CreateDbContext();

    public Task<PublishResult> PublishAsync(byte[] file, int? expected = null) =>
        Publisher.PublishAsync(
            SampleCases.Read(file),
            new Publication("editor", "test", ChangeClass.Update) { ExpectedHead = expected },
            Cancellation
        );

    public Task<PublishResult> PublishRegistryAsync(byte[] file, int? expected = null) =>
        Get<RegistryPublisher>()
            .PublishAsync(
                SampleRegistry.Read(file),
                new Publication("editor", "test", ChangeClass.Update) { ExpectedHead = expected },
                Cancellation
            );

    public async Task<int> RunAsync(string sql)
    {
        await using var context = Context();
#pragma warning disable EF1002 // the statements of tests
        return await context.Database.ExecuteSqlRawAsync(sql, Cancellation);
#pragma warning restore EF1002
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
