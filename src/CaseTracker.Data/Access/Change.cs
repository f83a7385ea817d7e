namespace CaseTracker.Data.Access;

/// <summary>Whether something was changed; if not, why, in a sentence.</summary>
/// <param name="Token">The secret of a link that was made; null where none was.</param>
public sealed record Change(string? Fault = null, string? Token = null)
{
    public static Change Done { get; } = new();

    public static Change NoSuchPerson { get; } = new("There is no such person.");

    public bool IsDone => Fault is null;
}
