using CaseTracker.Core;

namespace CaseTracker.Data.Accounts;

/// <summary>Whether something was changed; if not, why.</summary>
/// <param name="Token">The secret of a link that was made; null where none was.</param>
public sealed record AccountChange(FormFault? Fault = null, string? Token = null)
{
    public static AccountChange Done { get; } = new();

    public static AccountChange NoSuchPerson { get; } = new("There is no such person.");

    public bool IsDone => Fault is null;
}
