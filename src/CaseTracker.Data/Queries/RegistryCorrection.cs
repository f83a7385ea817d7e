namespace CaseTracker.Data.Queries;

/// <summary>A correction of the registry, as the logs over all cases tell it.</summary>
public sealed record RegistryCorrection(int Number, DateTimeOffset At, string Author, string Reason, string Hash)
{
    /// <summary>The day in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}
