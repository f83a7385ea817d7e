using System.CommandLine;
using CaseTracker.Core;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker reindex</c>: makes the tables again from the published case files.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var data = Site.DataOption();
        var command = new Command("reindex", "Make the tables again from the published case files; a running site goes on.") { data };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                    {
                        var result = await services.GetRequiredService<Reindexer>().ReindexAsync(cancellation);
                        foreach (var fault in result.Faults)
                            await Console.Error.WriteLineAsync(fault.ToString());
                        Console.WriteLine($"{Prose.Count(result.Cases, "case")} reindexed, {result.Faults.Count} failed");
                        return result.Faults.Count == 0 ? 0 : 1;
                    },
                    cancellation
                )
        );
        return command;
    }
}
