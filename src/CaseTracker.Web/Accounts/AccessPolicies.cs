using CaseTracker.Core.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Web.Accounts;

/// <summary>One authorization policy a permission, for routes and for Blazor pages.</summary>
public static class AccessPolicies
{
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, Permission permission)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(permission.ToString());

    internal static void AddPermissions(this AuthorizationOptions options)
    {
        // Each policy names the scheme, and there is no default one: nothing looks at the cookie of somebody who reads a public page.
        foreach (var permission in Enum.GetValues<Permission>())
            options.AddPolicy(
                permission.ToString(),
                policy =>
                    policy
                        .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme)
                        .RequireAuthenticatedUser()
                        .AddRequirements(new PermissionRequirement(permission))
            );
    }
}
