using System.CommandLine;
using CaseTracker.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker export SLUG</c>: gives a published case file or the registry file back, byte for byte.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var slug = new Argument<string?>("slug") { Description = "The case, by the last part of its address.", Arity = ArgumentArity.ZeroOrOne };
        var registry = new Option<bool>("--registry") { Description = "The registry of parties and judges instead of a case." };
        var data = Site.DataOption();
        var target = new Option<FileInfo?>("--out") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
        var command = new Command("export", "Write the newest published case file, or the registry file, byte for byte.") { slug, registry, data, target };
        command.Validators.Add(given =>
        {
            if (given.GetValue(slug) is null != given.GetValue(registry)) given.AddError("Name either a case or --registry.");
        });
        command.SetAction((parsed, cancellation) => Site.RunAsync(parsed.GetValue(data), create: false,
            services => ExportAsync(services, parsed.GetValue(slug), parsed.GetValue(target), cancellation), cancellation));
        return command;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string? slug, FileInfo? target, CancellationToken cancellation)
    {
        var found = slug is null
            ? (await services.GetRequiredService<RegistryLibrary>().FindAsync(cancellation))?.Bytes
            : (await services.GetRequiredService<CaseLibrary>().FindAsync(slug, cancellation))?.Bytes;
        if (found is not { } bytes)
        {
            await Console.Error.WriteLineAsync(slug is null ? "There is no registry." : $"There is no case {slug}.");
            return 1;
        }

        if (target is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes, cancellation);
            return 0;
        }

        // Whole or not at all: an export that breaks off leaves the file that was there.
        var temporary = target.FullName + ".new";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancellation);
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
