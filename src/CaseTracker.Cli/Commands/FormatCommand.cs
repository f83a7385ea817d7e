using System.CommandLine;
using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker format FILE…</c>: rewrites case files in their canonical form; a file with errors is left as it is.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Case files (*.case.json).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("format", "Rewrite case files in canonical form. Files with errors are left untouched.") { files };
        command.SetAction(parsed => parsed.GetRequiredValue(files).Aggregate(0, (worst, file) => Math.Max(worst, Format(file))));
        return command;
    }

    private static int Format(FileInfo file)
    {
        if (CaseFileOnDisk.Read(file) is not { } result) return 2;
        if (result.Case is null)
        {
            foreach (var error in result.Errors) Console.Error.WriteLine($"{file.Name}: {error}");
            return 1;
        }

        var canonical = CaseFile.Write(result.Case);
        var temporary = file.FullName + ".new";
        File.WriteAllBytes(temporary, canonical);
        File.Move(temporary, file.FullName, overwrite: true);
        return 0;
    }
}
