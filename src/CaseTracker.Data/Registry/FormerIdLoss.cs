using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>Finds the ids of merged entries that a registry to be published loses: it leaves them out, so that their addresses would lead
/// nowhere, or has them as entries again.</summary>
internal static class FormerIdLoss
{
    /// <param name="takesApart">True where an entry of its own is meant to undo the merger.</param>
    public static async Task<IReadOnlyList<CaseFileError>> FormerLostInAsync(
        this CaseTrackerContext context,
        SharedRegistry next,
        bool takesApart,
        CancellationToken cancellation
    )
    {
        var rows = await context.RegistryFormer.AsNoTracking().OrderBy(row => row.Kind).ThenBy(row => row.Id).ToListAsync(cancellation);
        var lost = rows.Where(row => next.Find(row.Kind, row.Id) is not { } entry || (entry.Id == row.Id && !takesApart)).ToList();
        if (lost.Count == 0)
            return [];
        var authors = await context.MergedByAsync(lost, cancellation);
        return [.. lost.Select(row => Lost(row, next, authors.GetValueOrDefault(row, "")))];
    }

    private static CaseFileError Lost(RegistryFormerRow row, SharedRegistry next, string author)
    {
        var list = row.Kind == RegistryKind.Party ? "parties" : "judges";
        var place = next.EntriesOf(row.Kind).TakeWhile(entry => entry.Id != row.Id).Count();
        var isEntry = place < next.EntriesOf(row.Kind).Count;
        var merged =
            $"\"{row.Id}\" was merged into \"{row.EntryId}\" on {DateFormatter.Day(row.Merged)} by "
            + $"{author}, and its address leads there; expected it in the list \"former\" of an entry";
        return isEntry
            ? new CaseFileError(
                $"{list}[{place}] ({row.Id})",
                $"{merged}. As an entry of its own it would undo that: take the two apart first "
                    + $"(/edit/{list}/{row.Id}/split), or import the file with --take-apart"
            )
            : new CaseFileError(
                list,
                $"{merged}. Copy its line from the registry as it is published (export "
                    + $"--registry), or take the two apart first (/edit/{list}/{row.Id}/split)"
            );
    }

    /// <summary>Who published the revision since which each id leads to another entry without a break.</summary>
    private static async Task<Dictionary<RegistryFormerRow, string>> MergedByAsync(
        this CaseTrackerContext context,
        IReadOnlyList<RegistryFormerRow> lost,
        CancellationToken cancellation
    )
    {
        var authors = new Dictionary<RegistryFormerRow, string>();
        var left = lost.ToList();
        await foreach (
            var revision in context
                .RegistryRevisions.OrderByDescending(registryRevision => registryRevision.Number)
                .Select(registryRevision => new { registryRevision.Author, registryRevision.Bytes })
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
        {
            if (RegistryFile.Read(revision.Bytes).Registry is not { } registry)
                break;
            left.RemoveAll(row => registry.Find(row.Kind, row.Id) is not { } entry || entry.Id == row.Id);
            if (left.Count == 0)
                break;
            foreach (var row in left)
                authors[row] = revision.Author;
        }

        return authors;
    }
}
