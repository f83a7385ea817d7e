using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseTracker.Web.Accounts;

/// <summary>Who acts in a request or, where there is none, in a circuit.</summary>
public sealed class CurrentActor(IHttpContextAccessor requests, AuthenticationStateProvider circuit, ActorReader actors) : ICurrentActor
{
    public async ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) =>
        await actors.FindAsync(await UserAsync(), cancellation);

    private async Task<ClaimsPrincipal> UserAsync() => requests.HttpContext?.User ?? (await circuit.GetAuthenticationStateAsync()).User;
}
