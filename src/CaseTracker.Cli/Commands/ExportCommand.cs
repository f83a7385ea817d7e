using System.CommandLine;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Registry;
using CaseTracker.Exchange.Export.Several;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker export SLUG</c>: a published case file or the registry
/// file byte for byte, or a case on a day in one of the formats.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var slug = new Argument<string?>("slug")
        {
            Description = "The case, by the last part of its address.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var registry = new Option<bool>("--registry") { Description = "The registry of parties and judges instead of a case." };
        var all = new Option<bool>("--all") { Description = "All cases as one file." };
        var cases = new Option<string?>("--cases")
        {
            Description = "These cases as one file, with commas between.",
            HelpName = "SLUG,SLUG",
        };
        var zip = new Option<bool>("--zip")
        {
            Description =
                "With --all or --cases: a file for each case, in a ZIP with their "
                + "digests. Without it, one table as CSV or all as a workbook.",
        };
        var format = new ExportFormatOptions();
        var data = Site.DataOption();
        var target = new Option<FileInfo?>("--out") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
        var command = new Command(
            "export",
            "Write the newest published case file or registry file, byte for byte, or a case on a day in another format."
        )
        {
            slug,
            registry,
            all,
            cases,
            zip,
            data,
            target,
        };
        format.AddTo(command);
        command.Validators.Add(given =>
        {
            bool[] named =
            [
                given.GetValue(slug) is not null,
                given.GetValue(registry),
                given.GetValue(all),
                given.GetValue(cases) is not null,
            ];
            if (named.Count(boolean => boolean) != 1)
                given.AddError("Name a case, or one of --registry, --all and --cases.");
            foreach (
                var fault in FaultsOfSeveral(
                    format.ExtensionOf(given),
                    given.GetValue(all) || given.GetValue(cases) is not null,
                    given.GetValue(zip)
                )
            )
                given.AddError(fault);
            foreach (var fault in format.Faults(given, given.GetValue(registry)))
                given.AddError(fault);
        });
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                    {
                        var chosen = format.Read(parsed);
                        var slugs = parsed
                            .GetValue(cases)
                            ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                        if (slugs is not null || parsed.GetValue(all))
                            return await new MultiCaseExportRun(chosen!, slugs, parsed.GetValue(zip)).ExportAsync(
                                services,
                                parsed.GetValue(target),
                                cancellation
                            );
                        return parsed.GetValue(slug) is { } named && chosen is not null
                            ? await chosen.ExportAsync(services, named, parsed.GetValue(target), cancellation)
                            : await ExportAsync(services, parsed.GetValue(slug), parsed.GetValue(target), cancellation);
                    },
                    cancellation
                )
        );
        return command;
    }

    private static IEnumerable<string> FaultsOfSeveral(string? format, bool isSeveral, bool isZip)
    {
        if (!isSeveral && isZip)
            yield return "--zip goes with --all or --cases.";
        if (!isSeveral || MultiCaseRequest.FormatsOf(isZip).Any(exportFormat => exportFormat.Extension == format))
            yield break;
        if (!isZip)
            yield return "Several cases are one file with --format csv or xlsx, or with --zip a file for each.";
        else
        {
            var formats = string.Join(", ", MultiCaseExport.Formats.Select(exportFormat => exportFormat.Extension));
            yield return $"With --zip, --format is one of {formats}.";
        }
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string? slug, FileInfo? target, CancellationToken cancellation)
    {
        var found = slug is null
            ? (await services.GetRequiredService<RegistryLibrary>().FindAsync(cancellation))?.Bytes
            : (await services.GetRequiredService<CaseLibrary>().FindAsync(slug, cancellation))?.Bytes;
        if (found is { } bytes)
            return await WrittenFile.WriteAsync(bytes, target, cancellation);
        await Console.Error.WriteLineAsync(slug is null ? "There is no registry." : $"There is no case {slug}.");
        return 1;
    }
}
