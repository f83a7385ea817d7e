using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>What a link offers to whoever opens it.</summary>
/// <param name="SignInName">Of the person whom it lets back in; null where it is for somebody new.</param>
public sealed record Invitation(string For, Role Role, string? SignInName);
