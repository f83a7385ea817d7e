using System.CommandLine;
using CaseTracker.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary>The database that a command works on: the one that the site uses, or the one that <c>--data</c> names.</summary>
internal static class Site
{
    public static Option<string?> DataOption() =>
        new("--data")
        {
            Description = "The data directory; without it CaseTracker__DataDirectory, else the one that the site uses.",
            HelpName = "DIR",
        };

    /// <summary>Runs on the database and gives the exit code; 2, after saying why, where there is none to work on.</summary>
    /// <param name="create">Whether a database that does not exist yet is made.</param>
    /// <param name="without">What is done instead where there is none, and none was named.</param>
    public static async Task<int> RunAsync(
        string? data,
        bool create,
        Func<IServiceProvider, Task<int>> work,
        CancellationToken cancellation,
        Func<int>? without = null
    )
    {
        try
        {
            var path = PathOf(data);
            if (!create && !DataDirectory.HasDatabase(path))
                return Configured(data) is null && without is not null ? without() : NoDatabase(path);
            var directory = DataDirectory.Prepare(path, Environment.CurrentDirectory);
            await using var services = new ServiceCollection().AddLogging().AddCaseTrackerData(directory).BuildServiceProvider();
            await DatabaseStartup.MigrateAsync(services, cancellation);
            return await work(services);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException || DatabaseFailure.Is(exception))
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    /// <summary>The directory that a command means, whether there is one or not.</summary>
    public static string PathOf(string? data) => DataDirectory.Resolve(Configured(data), Environment.CurrentDirectory);

    private static string? Configured(string? data) => data ?? Environment.GetEnvironmentVariable("CaseTracker__DataDirectory");

    /// <summary>Says so, and gives the exit code.</summary>
    public static int NoDatabase(string path)
    {
        Console.Error.WriteLine(
            $"There is no database in {path}. Start the site once, import a case, or name another directory with --data."
        );
        return 2;
    }
}
