using System.CommandLine;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker schema</c>: prints the JSON Schema of the case file, or of the registry file.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var registry = new Option<bool>("--registry") { Description = "The schema of the registry file." };
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) of the case file.") { registry };
        command.SetAction(parsed => Console.Out.Write(parsed.GetValue(registry) ? RegistryFile.Schema() : CaseFile.Schema()));
        return command;
    }
}
