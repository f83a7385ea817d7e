using System.CommandLine;
using CaseTracker.Core;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker verify</c>: follows the chain of hashes and names each revision that is not what was published.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var data = Site.DataOption();
        var command = new Command("verify", "Check that every revision is what was published, and follows the one before.") { data };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                    {
                        var result = await services.GetRequiredService<RevisionVerifier>().VerifyAsync(cancellation);
                        foreach (var fault in result.Faults)
                            await Console.Error.WriteLineAsync(fault.ToString());
                        var seen =
                            $"{Prose.Count(result.Revisions, "revision")} of "
                            + $"{Prose.Count(result.Cases, "case")}{(result.WithRegistry ? " and of the registry" : "")}";
                        Console.WriteLine($"{seen} checked, {Prose.Count(result.Faults.Count, "fault")}");
                        if (result.Withheld > 0)
                            Console.WriteLine($"{Prose.Count(result.Withheld, "revision")} withheld in part; checked as a copy without it");
                        return result.Faults.Count == 0 ? 0 : 1;
                    },
                    cancellation
                )
        );
        return command;
    }
}
