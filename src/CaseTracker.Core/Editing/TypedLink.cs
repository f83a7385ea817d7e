using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Editing;

/// <summary>A link to an earlier event.</summary>
public sealed class TypedLink
{
    public string To { get; set; } = "";

    /// <summary>The words of <see cref="EventLinkKind"/>.</summary>
    public string By { get; set; } = "follows";
}
