namespace CaseTracker.Core.Permissions;

/// <summary>A person at work, as the database knew them when it was asked; never what a cookie says.</summary>
/// <param name="HasSecondFactor">True where this very session was proven by a passkey, or by a code besides the password.</param>
public sealed record Actor(Guid PersonId, string DisplayName, Role Role, bool IsDisabled, bool HasSecondFactor);
