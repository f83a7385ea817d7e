namespace CaseTracker.Core.Registry;

/// <summary>Where the ids of merged entries lead. A case file keeps the id that it names; whoever reads it looks here for the entry that
/// stands for it today.</summary>
/// <param name="revision">The revision of the registry that says so.</param>
public sealed class FormerIds(int revision, IReadOnlyDictionary<(RegistryKind Of, string Id), string> entries)
{
    public static FormerIds None { get; } = new(0, new Dictionary<(RegistryKind, string), string>());

    public int Revision => revision;

    /// <summary>The entry itself where the id is no former one; null for null.</summary>
    public string? EntryOf(RegistryKind of, string? id) => id is null ? null : entries.GetValueOrDefault((of, id), id);
}
