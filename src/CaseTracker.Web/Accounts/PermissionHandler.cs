using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace CaseTracker.Web.Accounts;

/// <summary>Asks the same gate as the services, so that a page is refused where its service would be.</summary>
internal sealed class PermissionHandler(AccessGate gate) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var admission = await gate.AskAsync(context.User, requirement.Permission);
        if (admission.IsAllowed)
            context.Succeed(requirement);
        else if (context.Resource is HttpContext http)
            http.Features.Set(new RefusedFeature(admission.Decision));
    }
}
