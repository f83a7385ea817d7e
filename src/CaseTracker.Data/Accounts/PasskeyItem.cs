namespace CaseTracker.Data.Accounts;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">The credential id in base64url.</param>
public sealed record PasskeyItem(string Id, string Name, DateTimeOffset CreatedAt);
