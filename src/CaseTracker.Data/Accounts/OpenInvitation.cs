using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>A link that was given out and not used yet.</summary>
/// <param name="For">Whom it is for, in the inviter's words.</param>
/// <param name="Role">What it makes of somebody new; null where it lets somebody back in.</param>
public sealed record OpenInvitation(int Id, string For, Role? Role, DateTimeOffset EndsAt);
