using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>Each name that an entry of the registry has had.</summary>
public sealed class RegistryNameRow
{
    public RegistryKind Kind { get; set; }
    public required string EntryId { get; set; }

    /// <summary>From 0, in order of time.</summary>
    public int Position { get; set; }

    public required string Name { get; set; }

    /// <summary>As written, in EDTF.</summary>
    public string? From { get; set; }

    public string? Until { get; set; }
    public string? Note { get; set; }
}
