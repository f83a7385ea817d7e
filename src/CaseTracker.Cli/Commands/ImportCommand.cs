using System.CommandLine;
using CaseTracker.Core;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Dockets;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker import PATH…</c>: publishes case files and registry files and takes docket sheets in, each whole or not at
/// all. A file says itself which it is.</summary>
internal static class ImportCommand
{
    private const string DefaultAuthor = "command line";

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description =
                "Case files (*.case.json), a registry file, docket sheets (JSON of RECAP, ACMS or CourtListener), or folders of them.",
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
        var court = new Option<string?>("--court")
        {
            Description =
                "The court of docket sheets that do not name it, as in ca9. Without it the file’s name says so, as in ca9_22-21.json.",
        };
        var preview = new Option<bool>("--preview") { Description = "Say what would change, and change nothing." };
        const string Help =
            "Publish case files, or a registry file, as new revisions, and take docket sheets in. A file with "
            + "errors changes nothing; nor does one that is in already. Of several files each is taken in or refused by itself.";
        var command = new Command("import", Help) { paths, data, author, reason, change, apart, court, preview };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: true,
                    async services =>
                    {
                        var importer = services.GetRequiredService<CaseImporter>();
                        var dockets = new DocketFileImport(
                            services.GetRequiredService<DocketImporter>(),
                            Given(parsed.GetValue(court)),
                            parsed.GetValue(preview)
                        );
                        var worst = 0;
                        foreach (var file in ImportedFiles.In(parsed.GetRequiredValue(paths)))
                        {
                            if (!ImportedFiles.IsOfCase(file))
                            {
                                worst = Math.Max(worst, await dockets.ImportAsync(file, cancellation));
                                continue;
                            }

                            if (parsed.GetValue(preview))
                            {
                                worst = Math.Max(worst, Preview(file));
                                continue;
                            }

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

                        return Math.Max(worst, await dockets.FinishAsync(cancellation));
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

    private static int Preview(FileInfo file)
    {
        if (FileOnDisk.Read(file) is not { } read)
            return 2;
        foreach (var error in read.Errors)
            Console.Error.WriteLine($"{file.Name}: {error}");
        if (read.Canonical is null)
            return 1;
        Console.WriteLine($"{file.Name}: {read.Summary}, would be published");
        return 0;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
