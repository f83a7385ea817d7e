using System.CommandLine;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker format FILE…</c>: rewrites case files and registry files
/// in their canonical form; a file with errors is left as it is.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Case files (*.case.json) or a registry file.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "format",
            "Rewrite case files and registry files in canonical form. Files with errors are left untouched."
        )
        {
            files,
        };
        command.SetAction(parsed => parsed.GetRequiredValue(files).Aggregate(0, (worst, file) => Math.Max(worst, Format(file))));
        return command;
    }

    private static int Format(FileInfo file)
    {
        if (FileOnDisk.Read(file) is not { } result)
            return 2;
        if (result.Canonical is not { } canonical)
        {
            foreach (var error in result.Errors)
                Console.Error.WriteLine($"{file.Name}: {error}");
            return 1;
        }

        var temporary = file.FullName + ".new";
        File.WriteAllBytes(temporary, canonical);
        File.Move(temporary, file.FullName, overwrite: true);
        return 0;
    }
}
