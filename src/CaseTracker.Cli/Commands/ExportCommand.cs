using System.CommandLine;
using CaseTracker.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker export SLUG</c>: a published case file or the registry file byte for byte, or a case on a day in one of the formats.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var slug = new Argument<string?>("slug") { Description = "The case, by the last part of its address.", Arity = ArgumentArity.ZeroOrOne };
        var registry = new Option<bool>("--registry") { Description = "The registry of parties and judges instead of a case." };
        var format = new ExportFormatOptions();
        var data = Site.DataOption();
        var target = new Option<FileInfo?>("--out") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
        var command = new Command("export", "Write the newest published case file or registry file, byte for byte, or a case on a day in another format.") { slug, registry, data, target };
        format.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(slug) is null != given.GetValue(registry)) given.AddError("Name either a case or --registry.");
            foreach (var fault in format.Faults(given, given.GetValue(registry))) given.AddError(fault);
        });
        command.SetAction((parsed, cancellation) => Site.RunAsync(parsed.GetValue(data), create: false, async services =>
        {
            var chosen = format.Read(parsed);
            return parsed.GetValue(slug) is { } named && chosen is not null
                ? await chosen.ExportAsync(services, named, parsed.GetValue(target), cancellation)
                : await ExportAsync(services, parsed.GetValue(slug), parsed.GetValue(target), cancellation);
        }, cancellation));
        return command;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string? slug, FileInfo? target, CancellationToken cancellation)
    {
        var found = slug is null
            ? (await services.GetRequiredService<RegistryLibrary>().FindAsync(cancellation))?.Bytes
            : (await services.GetRequiredService<CaseLibrary>().FindAsync(slug, cancellation))?.Bytes;
        if (found is { } bytes) return await WrittenFile.WriteAsync(bytes, target, cancellation);
        await Console.Error.WriteLineAsync(slug is null ? "There is no registry." : $"There is no case {slug}.");
        return 1;
    }
}
