using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Tests.Data;

/// <summary>Everything in the database as text, table by table, to compare before and after.</summary>
internal static class Rows
{
    /// <param name="without">Tables to leave out.</param>
    public static async Task<string> OfAsync(TestSite site, params string[] without)
    {
        await using var context = site.Context();
        await context.Database.OpenConnectionAsync(TestSite.Cancellation);
        var connection = context.Database.GetDbConnection();
        var rows = new List<string>();
        foreach (
            var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Except(without).Order(StringComparer.Ordinal)
        )
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a table of the model
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(TestSite.Cancellation);
            while (await reader.ReadAsync(TestSite.Cancellation))
            {
                var text = new StringBuilder($"{table}:");
                for (var i = 0; i < reader.FieldCount; i++)
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $" {reader.GetName(i)}={(reader.GetValue(i) is byte[] bytes ? bytes.Length : reader.GetValue(i))}"
                    );
                rows.Add(text.ToString());
            }
        }

        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    }
}
