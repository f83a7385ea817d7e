namespace CaseTracker.Core.Drafting;

/// <summary>A link to an earlier event.</summary>
public sealed class TypedLink
{
    public string To { get; set; } = "";

    /// <summary>The words of <see cref="Events.EventLinkKind"/>.</summary>
    public string By { get; set; } = "follows";
}
