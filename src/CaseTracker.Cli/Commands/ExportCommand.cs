using System.CommandLine;
using CaseTracker.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker export SLUG</c>: gives a published case file back, byte for byte.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The case, by the last part of its address." };
        var data = Site.DataOption();
        var target = new Option<FileInfo?>("--out") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
        var command = new Command("export", "Write the newest published case file, byte for byte.") { slug, data, target };
        command.SetAction((parsed, cancellation) => Site.RunAsync(parsed.GetValue(data), create: false,
            services => ExportAsync(services, parsed.GetRequiredValue(slug), parsed.GetValue(target), cancellation), cancellation));
        return command;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string slug, FileInfo? target, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<CaseLibrary>().FindAsync(slug, cancellation) is not { } published)
        {
            await Console.Error.WriteLineAsync($"There is no case {slug}.");
            return 1;
        }

        if (target is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(published.Bytes, cancellation);
            return 0;
        }

        // Whole or not at all: an export that breaks off leaves the file that was there.
        var temporary = target.FullName + ".new";
        try
        {
            await File.WriteAllBytesAsync(temporary, published.Bytes, cancellation);
            File.Move(temporary, target.FullName, overwrite: true);
            return 0;
        }
        catch (UnauthorizedAccessException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }
}
