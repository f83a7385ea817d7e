using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>A party or judge of a case, who may stand in the registry.</summary>
public interface INamesEntry
{
    static abstract RegistryKind Kind { get; }

    /// <summary>The entry of the registry that stands for them today; null where the case names none.</summary>
    string? RegistryId { get; set; }

    /// <summary>The id that the case file names, which may be that of an entry merged into the other since.</summary>
    string? NamedRegistryId { get; set; }
}
