using CaseTracker.Data;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Testing;

/// <summary>A database as the program leaves it after its first start, made once and copied:
/// for tests that are not about that start.</summary>
internal static class DatabaseTemplate
{
    private static readonly Lazy<Task<byte[]>> Empty = new(() => Task.Run(() => MakeAsync(withBundle: false)));
    private static readonly Lazy<Task<byte[]>> Bundled = new(() => Task.Run(() => MakeAsync(withBundle: true)));

    /// <summary>Into a data directory that has no database yet; another is left as it is.</summary>
    /// <param name="withBundle">With the cases and the registry that come with the program.</param>
    public static void CopyTo(string dataDirectory, bool withBundle) => CopyTo(dataDirectory, withBundle ? Bundled : Empty);

    /// <inheritdoc cref="CopyTo(string, bool)"/>
    /// <param name="template">Another database, from <see cref="WithBundleThenAsync"/>.</param>
    public static void CopyTo(string dataDirectory, Lazy<Task<byte[]>> template)
    {
        var file = DataDirectory.Prepare(dataDirectory, dataDirectory).DatabaseFile;
        if (!File.Exists(file))
            File.WriteAllBytes(file, template.Value.GetAwaiter().GetResult());
    }

    /// <summary>A database to copy that goes on from the one with the bundle.</summary>
    public static async Task<byte[]> WithBundleThenAsync(Func<IServiceProvider, Task> change)
    {
        using var folder = new TemporaryFolder();
        CopyTo(folder.FullName, withBundle: true);
        return await MakeAsync(folder, withBundle: true, change);
    }

    private static async Task<byte[]> MakeAsync(bool withBundle)
    {
        using var folder = new TemporaryFolder();
        return await MakeAsync(folder, withBundle, _ => Task.CompletedTask);
    }

    private static async Task<byte[]> MakeAsync(TemporaryFolder folder, bool withBundle, Func<IServiceProvider, Task> change)
    {
        var directory = DataDirectory.Prepare(folder.FullName, folder.FullName);
        var services = new ServiceCollection().AddLogging();
        if (!withBundle)
        {
            services.AddSingleton<IReadOnlyList<BundledCase>>([]);
            services.AddSingleton(new RegistryEdition(null));
        }

        await using var provider = services.AddCaseTrackerData(directory).BuildServiceProvider();
        await DatabaseStartup.PrepareAsync(provider);
        await change(provider);
        await using var context = await provider.GetRequiredService<IDbContextFactory<SqliteCaseTrackerContext>>().CreateDbContextAsync();
        // All of it into the one file that is copied.
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return await File.ReadAllBytesAsync(directory.DatabaseFile);
    }
}
