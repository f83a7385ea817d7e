using System.CommandLine;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker check FILE…</c>: reads case files and says all that is wrong with them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Case files (*.case.json).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Read case files and report every error, with its place and what was expected.") { files };
        command.SetAction(parsed => parsed.GetRequiredValue(files).Aggregate(0, (worst, file) => Math.Max(worst, Check(file))));
        return command;
    }

    private static int Check(FileInfo file)
    {
        if (CaseFileOnDisk.Read(file) is not { } result) return 2;
        if (result.Case is { } courtCase)
        {
            Console.WriteLine($"{file.Name}: {courtCase.Name}, {courtCase.Events.Count} events, {courtCase.Sources.Count} sources");
            return 0;
        }

        foreach (var error in result.Errors) Console.Error.WriteLine($"{file.Name}: {error}");
        return 1;
    }
}
