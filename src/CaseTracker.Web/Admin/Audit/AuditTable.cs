using CaseTracker.Core;
using CaseTracker.Data.Auditing;
using CaseTracker.Exchange.Export.Tables;

namespace CaseTracker.Web.Admin.Audit;

/// <summary>The audit log as CSV. No title of a proposal stands in it, since what
/// is withheld later can’t be taken out of a file that has left.</summary>
public static class AuditTable
{
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("entry", "Entry", ColumnKind.Whole, 8),
        new("at", "At (UTC)", ColumnKind.Text, 22),
        new("step", "Step", ColumnKind.Text, 24),
        new("by", "By", ColumnKind.Text, 30),
        new("by_id", "By (number)", ColumnKind.Text, 38),
        new("account", "Account", ColumnKind.Text, 30),
        new("account_id", "Account (number)", ColumnKind.Text, 38),
        new("role", "Role", ColumnKind.Text, 14),
        new("way", "Signed in", ColumnKind.Text, 24),
        new("case", "Case", ColumnKind.Text, 30),
        new("into", "Merged into", ColumnKind.Text, 30),
        new("proposal_id", "Proposal (number)", ColumnKind.Text, 38),
        new("revision", "Revision", ColumnKind.Whole, 8),
    ];

    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<AuditEntry> entries, CancellationToken cancellation)
    {
        await using var csv = new CsvWriter(stream);
        await csv.WriteHeaderAsync(Columns, cancellation);
        await foreach (var entry in entries.WithCancellation(cancellation))
            await csv.WriteRowAsync(Row(entry), cancellation);
    }

    private static TableCell[] Row(AuditEntry entry) =>
        [
            TableCell.From(entry.Id),
            TableCell.From($"{entry.At.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}"),
            TableCell.From(EnumTerm.For(entry.Kind)),
            TableCell.From(entry.Agent == AuditAgent.Person ? entry.ActorName : EnumTerm.For(entry.Agent)),
            TableCell.From(entry.ActorId?.ToString()),
            TableCell.From(entry.PersonName),
            TableCell.From(entry.PersonId?.ToString()),
            TableCell.From(entry.Role is { } role ? EnumTerm.For(role) : null),
            TableCell.From(entry.Way is { } way ? EnumTerm.For(way) : null),
            TableCell.From(entry.Slug),
            TableCell.From(entry.Into),
            TableCell.From(entry.ProposalId?.ToString()),
            TableCell.From(entry.Revision),
        ];
}
