namespace CaseTracker.Core.Courts;

/// <summary>The court that a proceeding is in and what it is called: one of the registry, or one that the record names in its own
/// words.</summary>
/// <param name="Key">The court's id, or the name that the record gives; what tells one tribunal of a case from another.</param>
/// <param name="Known">The court of the registry; null where the record names its tribunal itself.</param>
public sealed record Tribunal(string Key, Court? Known)
{
    /// <summary>"United States District Court for the Northern District of California".</summary>
    public string Name => Known?.Name ?? Key;

    /// <summary>As a citation abbreviates it, "N.D. Cal."; a name of the record's own is never abbreviated.</summary>
    public string Citation => Known?.Citation ?? Key;

    /// <summary>The name where room is short but readers are not all lawyers, "Ninth Circuit".</summary>
    public string ShortName => Known?.ShortName ?? Key;

    /// <summary>What makes its decisions on appeals take effect.</summary>
    public TakesHold TakesHold => Known?.TakesHold ?? TakesHold.Unknown;

    /// <summary>What review that it may decline is called, "certiorari"; "review" where the table does not say.</summary>
    public string Review => Known?.Review ?? "review";

    /// <summary>What asks for such review: "petition for certiorari", "application for leave to appeal".</summary>
    public string Petition =>
        Review.StartsWith("petition", StringComparison.Ordinal) ? Review
        : Review.StartsWith("leave", StringComparison.Ordinal) || Review.StartsWith("permission", StringComparison.Ordinal)
            ? $"application for {Review}"
        : $"petition for {Review}";

    /// <summary>The tribunal of a record that has an id or a name of its own; null where it has neither.</summary>
    public static Tribunal? From(string? id, string? name) =>
        id is not null ? new Tribunal(id, CourtRegistry.Find(id))
        : name is not null ? new Tribunal(name, null)
        : null;
}
