using System.CommandLine;
using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker schema</c>: prints the JSON Schema of the case file.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) of the case file.");
        command.SetAction(_ => Console.Out.Write(CaseFile.Schema()));
        return command;
    }
}
