using System.CommandLine;
using CaseTracker.Core.Registry;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker check FILE…</c>: reads case files and registry files and says all that is wrong with them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Case files (*.case.json); a registry file among them.",
            Arity = ArgumentArity.OneOrMore,
        };
        const string Help =
            "Read case files and report every error, with its place and what was expected. "
            + "With a registry file among them, the ids that cases name are looked up in it.";
        var command = new Command("check", Help) { files };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(files)));
        return command;
    }

    private static int Check(FileInfo[] files)
    {
        var read = files.Select(file => (File: file, Read: FileOnDisk.Read(file))).ToList();
        var registry = read.Select(pair => pair.Read?.Registry).FirstOrDefault(sharedRegistry => sharedRegistry is not null);
        return read.Aggregate(0, (worst, item) => Math.Max(worst, Report(item.File, item.Read, registry)));
    }

    private static int Report(FileInfo file, FileOnDisk? read, SharedRegistry? registry)
    {
        if (read is null)
            return 2;
        foreach (var error in read.Errors)
            Console.Error.WriteLine($"{file.Name}: {error}");
        if (read.Canonical is null)
            return 1;
        Console.WriteLine($"{file.Name}: {read.Summary}");
        // A remark and no error: such a case is taken in, and its pages say that the registry has no entry.
        foreach (var missing in read.Case is { } one && registry is not null ? registry.Missing(one) : [])
            Console.WriteLine($"{file.Name}: {missing}");
        return 0;
    }
}
