using CaseTracker.Core.Reconciliation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CaseTracker.Web.Components;

/// <summary>How far the sources carry: one origin behind all of them, no
/// court record among them. Says nothing where they carry far.</summary>
public sealed class SupportMarks : ComponentBase
{
    [Parameter, EditorRequired]
    public required SourceSupport Support { get; set; }

    /// <summary>What rests on one source, where the fact is not plain from its place: "one source for the exact sum".</summary>
    [Parameter]
    public string? SingleWords { get; set; }

    /// <summary>False where no court record is to be expected, as of a company’s words.</summary>
    [Parameter]
    public bool WithRecord { get; set; } = true;

    /// <summary>The same without a component of its own, for the items of long lists.</summary>
    public static RenderFragment From(SourceSupport support, bool withRecord, string? singleWords = null) =>
        builder =>
        {
            var isRecordMissing = withRecord && support.NoCourtRecordSeen;
            if (support.OneSource)
                Mark(builder, "mark mark-single", singleWords ?? (support.Sources.Count == 1 ? "one source" : "one origin"));
            if (support.OneSource && isRecordMissing)
                builder.AddContent(0, ", ");
            if (isRecordMissing)
                Mark(builder, "mark mark-missing", "no court record seen");
        };

    protected override void BuildRenderTree(RenderTreeBuilder builder) => From(Support, WithRecord, SingleWords)(builder);

    private static void Mark(RenderTreeBuilder builder, string classes, string words)
    {
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", classes);
        builder.AddContent(3, words);
        builder.CloseElement();
    }
}
