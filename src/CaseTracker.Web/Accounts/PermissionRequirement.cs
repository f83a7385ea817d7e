using CaseTracker.Core.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace CaseTracker.Web.Accounts;

/// <summary>Asks for a permission; the policy of a permission bears its name, as in <c>[Authorize(Policy =
/// nameof(Permission.DraftOwn))]</c>.</summary>
public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;
