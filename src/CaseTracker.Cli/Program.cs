using System.CommandLine;
using CaseTracker.Cli.Commands;

var root = new RootCommand("CaseTracker: checks and formats case files, and keeps the database of a CaseTracker site.")
{
    CheckCommand.Create(),
    FormatCommand.Create(),
    SchemaCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    ArchiveCommand.Create(),
    ReindexCommand.Create(),
    VerifyCommand.Create(),
    VerifyExportCommand.Create(),
    PeopleCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
