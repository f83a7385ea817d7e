namespace CaseTracker.Data.Accounts;

/// <summary>What a person has besides the password.</summary>
/// <param name="PendingKey">The key of an authenticator that is being set up, in base 32; null where none is.</param>
public sealed record FactorState(bool HasAuthenticator, string? PendingKey, int RecoveryCodes, IReadOnlyList<PasskeyItem> Passkeys)
{
    public bool HasAny => HasAuthenticator || Passkeys.Count > 0;
}
