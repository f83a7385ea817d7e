using CaseTracker.Core.Registry;
using CaseTracker.Data.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>Two entries that are to be one.</summary>
/// <param name="Id">The entry that is to go.</param>
/// <param name="Sides">Null where the two can't be merged.</param>
public sealed record MergeModel(RegistryKind Of, string Id, MergeSides? Sides, RegistryDeskForm Form)
{
    public static MergeModel From(RegistryKind of, string id, MergePreview? preview, RegistryDeskForm form) =>
        new(
            of,
            id,
            preview is { Merge: { } merge }
                ? new MergeSides(
                    EntryItem.From(merge.From),
                    EntryItem.From(merge.Into),
                    preview.Head,
                    merge.Fields,
                    EntryCases.From(preview.OfFrom),
                    EntryCases.From(preview.OfInto)
                )
                : null,
            form
        );
}
