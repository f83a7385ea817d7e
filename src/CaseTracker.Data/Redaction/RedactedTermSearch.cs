using System.Text;
using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Redaction;

/// <summary>Finds the other cases that hold a text exactly as it was given, in a draft or a suggestion too: a reviewer is told of them, and
/// decides on each.</summary>
internal static class RedactedTermSearch
{
    public static async Task<IReadOnlyList<string>> FindAsync(
        CaseTrackerContext context,
        CaseRow row,
        IReadOnlyList<string> texts,
        CancellationToken cancellation
    )
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            found.UnionWith(
                await context
                    .Database.SqlQuery<string>(
                        $"""
                        SELECT DISTINCT c."Slug" AS "Value" FROM revisions r JOIN cases c ON c."Id" = r."CaseId"
                          WHERE r."CaseId" <> {row.Id} AND instr(r."Bytes", {bytes}) > 0
                        UNION SELECT DISTINCT p."Slug" FROM proposals p WHERE p."Slug" <> {row.Slug} AND instr(p."Snapshot", {bytes}) > 0
                        UNION SELECT DISTINCT g."Slug" FROM suggestions g WHERE g."Slug" <> {row.Slug}
                          AND instr(g."What" || char(10) || g."Should" || char(10) || g."Page" || char(10) || g."Name", {text}) > 0
                        UNION SELECT DISTINCT p."Slug" FROM proposal_states s JOIN proposals p ON p."Id" = s."ProposalId"
                          WHERE p."Slug" <> {row.Slug} AND instr(s."Snapshot", {bytes}) > 0
                        """
                    )
                    .ToListAsync(cancellation)
            );
        }

        return [.. found];
    }
}
