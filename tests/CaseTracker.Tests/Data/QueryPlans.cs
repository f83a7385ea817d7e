using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseTracker.Tests.Data;

/// <summary>Keeps the queries of a site, to ask the database how it would run them.</summary>
internal sealed class QueryPlans : DbCommandInterceptor
{
    private readonly ConcurrentQueue<(string Text, List<string> Parameters)> _queries = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        _queries.Enqueue((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName)]));
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public void Forget() => _queries.Clear();

    /// <summary>The plans of all queries since, one step a line.</summary>
    public async Task<string> ExplainAsync(TestSite site)
    {
        await using var context = site.Context();
        await context.Database.OpenConnectionAsync(TestSite.Cancellation);
        var steps = new List<string>();
        foreach (var (text, parameters) in _queries)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the queries of the site
            command.CommandText = $"EXPLAIN QUERY PLAN {text}";
#pragma warning restore CA2100
            foreach (var name in parameters)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, 1);
                command.Parameters.Add(parameter);
            }

            await using var reader = await command.ExecuteReaderAsync(TestSite.Cancellation);
            while (await reader.ReadAsync(TestSite.Cancellation))
                steps.Add(reader.GetString(3));
        }

        return string.Join('\n', steps);
    }
}
