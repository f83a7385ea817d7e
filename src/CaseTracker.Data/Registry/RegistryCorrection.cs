namespace CaseTracker.Data.Registry;

/// <summary>A correction of the registry, as the logs over all cases tell it.</summary>
/// <param name="Entries">The entries that it brought or changed, as they stand today: those that came first, and at most
/// <see cref="RegistryCorrections.MostEntries"/>.</param>
/// <param name="More">How many further ones it brought or changed.</param>
public sealed record RegistryCorrection(
    int Number,
    DateTimeOffset At,
    string Author,
    string Reason,
    string Hash,
    IReadOnlyList<RegistryEntryName> Entries,
    int More
)
{
    /// <summary>The day in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}
