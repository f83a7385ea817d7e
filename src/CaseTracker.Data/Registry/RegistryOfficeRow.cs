using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>An office of a judge of the registry.</summary>
public sealed class RegistryOfficeRow
{
    /// <summary>Always a judge; the key of the entry has two parts.</summary>
    public RegistryKind Kind { get; set; }

    public required string EntryId { get; set; }

    /// <summary>From 0, in the order of the registry file.</summary>
    public int Position { get; set; }

    public required string Title { get; set; }
    public string? CourtId { get; set; }

    /// <summary>As written, in EDTF.</summary>
    public string? From { get; set; }

    public string? Until { get; set; }
}
