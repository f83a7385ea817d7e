using CaseTracker.Core;
using CaseTracker.Data.Redaction;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Redaction;

/// <summary>What is to be withheld, and what that changes. It travels in the page to the part that a circuit draws again, so that it holds
/// plain values only.</summary>
/// <param name="Answer">Null while nothing was asked.</param>
public sealed record RedactModel(RedactionRequest Asked, IReadOnlyList<CaseChoice> Cases, RedactionResult? Answer)
{
    public FormFaults FaultsOf() => new(Answer?.Faults ?? [], null);

    /// <summary>How much holds the text, in words.</summary>
    public static string Extent(RedactionPreview preview)
    {
        var parts = new List<string>();
        if (preview.Revisions.Count > 0)
            parts.Add($"{Prose.Count(preview.Revisions.Count, "revision")} of the case");
        if (preview.RegistryRevisions > 0)
            parts.Add($"{Prose.Count(preview.RegistryRevisions, "revision")} of the registry");
        if (preview.Drafts > 0)
            parts.Add(Prose.Count(preview.Drafts, "draft"));
        if (preview.Suggestions > 0)
            parts.Add($"{Prose.Count(preview.Suggestions, "suggestion")} from readers");
        return Prose.Capital(Prose.List(parts));
    }
}
