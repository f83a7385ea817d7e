using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>An entry that was merged into another, the holder.</summary>
public sealed record MergedEntry(
    RegistryKind Of,
    string HolderId,
    string HolderName,
    string Id,
    string Name,
    DateOnly Merged,
    string Reason
)
{
    public static MergedEntry From(RegistryKind of, IRegistryEntry holder, FormerEntry former) =>
        new(of, holder.Id, holder.NewestName(), former.Id, former.Names[^1], former.Merged, former.Reason);
}
