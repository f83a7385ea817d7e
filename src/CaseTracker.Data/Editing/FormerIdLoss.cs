using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Finds the ids of merged entries that a registry to be published leaves out, so that their addresses would lead nowhere.</summary>
internal static class FormerIdLoss
{
    public static async Task<IReadOnlyList<CaseFileError>> FormerLostInAsync(this CaseTrackerContext context, SharedRegistry next, CancellationToken cancellation)
    {
        var rows = await context.RegistryFormer.OrderBy(row => row.Of).ThenBy(row => row.Id).Select(row => new { row.Of, row.Id, row.EntryId }).ToListAsync(cancellation);
        return [.. rows.Where(row => next.Find(row.Of, row.Id) is null).Select(row => Lost(row.Of == RegistryKind.Party ? "parties" : "judges", row.Id, row.EntryId))];
    }

    private static CaseFileError Lost(string list, string id, string entry) => new(list,
        $"\"{id}\" was merged into \"{entry}\", and its address leads there; expected it in the list \"former\" of an entry, or as an entry of its own. " +
        $"Copy its line from the registry as it is published (export --registry), or take the two apart first (/edit/{list}/{id}/split)");
}
