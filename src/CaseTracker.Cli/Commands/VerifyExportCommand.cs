using System.CommandLine;
using CaseTracker.Data;
using CaseTracker.Data.Exports;
using CaseTracker.Exchange.Verification;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker verify-export FILE</c>: whether a file is what the
/// site gave out, and whether a fact in it has changed since.</summary>
internal static class VerifyExportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "An exported file of any format, or a case file.", HelpName = "FILE" };
        var data = Site.DataOption();
        var command = new Command(
            "verify-export",
            "Tell whether a file is what the site gave out, and whether a fact in it has changed "
                + "since; without a database, only whether it is consistent with itself."
        )
        {
            file,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                if (FileOnDisk.ReadBytes(parsed.GetValue(file)!, ExportVerifier.LargestFile) is not { } bytes)
                    return Task.FromResult(2);
                return Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                        Tell(
                            await ExportVerifier.VerifyAsync(
                                bytes,
                                services.GetRequiredService<SiteRecord>(),
                                services.GetRequiredService<SiteCalendar>().Today,
                                cancellation
                            )
                        ),
                    cancellation,
                    without: () => Tell(ExportVerifier.Look(bytes))
                );
            }
        );
        return command;
    }

    /// <returns>0 where the file is the site's, or, where no site was asked, consistent with itself.</returns>
    private static int Tell(ExportVerdict verdict)
    {
        foreach (var line in VerdictText.All(verdict))
            Console.WriteLine(line);
        return verdict.IsOurs || verdict is { AskedSite: false, Finding: ExportFinding.Consistent } ? 0 : 1;
    }
}
