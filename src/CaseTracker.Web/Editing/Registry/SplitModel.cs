using CaseTracker.Core.Registry;
using CaseTracker.Data.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>A merger that is to be taken back.</summary>
/// <param name="Id">The entry that was merged into another.</param>
/// <param name="Sides">Null where there is nothing to take back.</param>
public sealed record SplitModel(RegistryKind Of, string Id, SplitSides? Sides, RegistryDeskForm Form)
{
    public static SplitModel From(RegistryKind of, string id, SplitPreview? preview, RegistryDeskForm form) =>
        new(
            of,
            id,
            preview is { Split: { } split }
                ? new SplitSides(
                    EntryItem.From(split.Back),
                    [.. split.Back.Former.Select(former => former.Names[^1])],
                    EntryItem.From(split.Holder),
                    split.IsAsBefore,
                    preview.Former.Merged,
                    preview.Former.Reason,
                    preview.Head,
                    EntryCases.From(preview.Goes),
                    EntryCases.From(preview.Stays)
                )
                : null,
            form
        );
}
