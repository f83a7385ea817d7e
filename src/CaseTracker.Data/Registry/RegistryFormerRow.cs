using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>Where the id of a merged entry leads.</summary>
public sealed class RegistryFormerRow
{
    public RegistryKind Kind { get; set; }
    public required string Id { get; set; }
    public required string EntryId { get; set; }

    /// <summary>From 0, in the order of the registry file.</summary>
    public int Position { get; set; }

    /// <summary>The names under which it was listed.</summary>
    public required List<string> Names { get; set; }

    public DateOnly Merged { get; set; }
    public required string Reason { get; set; }
}
