using System.CommandLine;
using System.Diagnostics;
using CaseTracker.Data;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker archive --out DIR</c>: a copy of the whole site that needs
/// no server. The site's own program writes it, from its own pages.</summary>
internal static class ArchiveCommand
{
    public static Command Create()
    {
        var target = new Option<DirectoryInfo>("--out")
        {
            Description = "The folder to write; there must be nothing in it yet.",
            HelpName = "DIR",
            Required = true,
        };
        var address = new Option<string?>("--url", "--site")
        {
            Description = "The site's public address, to which links lead that the copy can't follow; without it CaseTracker__PublicUrl.",
            HelpName = "URL",
        };
        var program = new Option<FileInfo?>("--web")
        {
            Description =
                "The site's program, CaseTracker.Web.dll; without it the one beside this program, else the one built from the same source.",
            HelpName = "FILE",
        };
        var data = Site.DataOption();
        var command = new Command(
            "archive",
            "Write a read-only copy of the whole site: pages, files, feeds and pictures, with the SHA-256 of each."
        )
        {
            target,
            address,
            program,
            data,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var path = Site.PathOf(parsed.GetValue(data));
                if (!DataDirectory.HasDatabase(path))
                    return Site.NoDatabase(path);
                if ((parsed.GetValue(program)?.FullName ?? SiteProgram.Find(AppContext.BaseDirectory)) is not { } web || !File.Exists(web))
                {
                    await Console.Error.WriteLineAsync(
                        "The site’s program, CaseTracker.Web.dll, is not here. Build it "
                            + "(dotnet build src/CaseTracker.Web), or name it with --web."
                    );
                    return 2;
                }

                List<string> arguments =
                [
                    web,
                    "archive",
                    "--out",
                    parsed.GetValue(target)!.FullName,
                    $"--CaseTracker:DataDirectory={path}",
                ];
                if (parsed.GetValue(address) is { } site)
                    arguments.Add($"--CaseTracker:PublicUrl={site}");
                using var process = Process.Start(new ProcessStartInfo(SiteProgram.Runtime, arguments))!;
                await process.WaitForExitAsync(cancellation);
                return process.ExitCode;
            }
        );
        return command;
    }
}
