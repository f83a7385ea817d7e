using System.CommandLine;
using CaseTracker.Core;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker import FILE…</c>: publishes case files and registry files, each whole or not at all.</summary>
internal static class ImportCommand
{
    private const string DefaultAuthor = "command line";

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Case files (*.case.json) or a registry file.",
            Arity = ArgumentArity.OneOrMore,
        };
        var data = Site.DataOption();
        var author = new Option<string?>("--author") { Description = $"Who publishes; readers see it. Default: {DefaultAuthor}." };
        var reason = new Option<string?>("--reason") { Description = "Why; readers see it. Default: the name of the file." };
        var change = new Option<string?>("--change")
        {
            Description =
                "What kind of change it is, for the corrections page. Default: update. "
                + "The first revision of a case is always the initial one.",
        };
        change.AcceptOnlyFromAmong([.. EnumTerm.All<ChangeClass>().Except([EnumTerm.For(ChangeClass.Initial)])]);
        var apart = new Option<bool>("--take-apart")
        {
            Description =
                "Let a registry file undo mergers: an entry that was merged into another and stands "
                + "in the file as its own is one again. Without it such a file is refused.",
        };
        const string Help =
            "Publish case files, or a registry file, as new revisions. A file with "
            + "errors changes nothing; nor does one that is published already.";
        var command = new Command("import", Help) { files, data, author, reason, change, apart };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: true,
                    async services =>
                    {
                        var importer = services.GetRequiredService<CaseImporter>();
                        var worst = 0;
                        foreach (var file in parsed.GetRequiredValue(files))
                        {
                            var by = new Publication(
                                Given(parsed.GetValue(author)) ?? DefaultAuthor,
                                Given(parsed.GetValue(reason)) ?? $"Imported from {file.Name}",
                                EnumTerm.TryRead<ChangeClass>(parsed.GetValue(change) ?? "", out var kind) ? kind : ChangeClass.Update
                            )
                            {
                                TakesApart = parsed.GetValue(apart),
                            };
                            worst = Math.Max(worst, await ImportAsync(importer, file, by, cancellation));
                        }

                        return worst;
                    },
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> ImportAsync(CaseImporter importer, FileInfo file, Publication by, CancellationToken cancellation)
    {
        if (FileOnDisk.ReadBytes(file) is not { } bytes)
            return 2;
        var result = await importer.ImportAsync(bytes, by, cancellation);
        foreach (var error in result.Errors)
            await Console.Error.WriteLineAsync($"{file.Name}: {error}");
        if (result.Published is not { Outcome: PublishOutcome.Published or PublishOutcome.Unchanged } published)
            return 1;
        var what = published.Outcome == PublishOutcome.Published ? "published as" : "unchanged,";
        Console.WriteLine($"{file.Name}: {published.Slug}, {what} revision {published.Head}");
        return 0;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
