using CaseTracker.Core.Accounts;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web.Accounts;

/// <summary>A page of accounts: made for one person, kept by nobody, with the token that its forms need.</summary>
internal static class AccountResult
{
    public static Task<IResult> PageAsync<TPage>(HttpContext http, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => PageAsync<TPage>(http, StatusCodes.Status200OK, parameters);

    public static async Task<IResult> PageAsync<TPage>(HttpContext http, int status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        var actor = await http.RequestServices.GetRequiredService<ActorReader>().FindAsync(http.User, http.RequestAborted);
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        var manages = AccessPolicy.Allows(actor, Permission.ManagePeople, null, http.RequestServices.GetRequiredService<SiteSettings>());
        var all = parameters.ToDictionary(pair => pair.Name, pair => pair.Value);
        all["Frame"] = new AccountFrame(tokens.RequestToken!, actor, manages.Refusal is null or AccessRefusal.SecondFactor);
        return new RazorComponentResult<TPage>(all) { StatusCode = status, PreventStreamingRendering = true };
    }

    /// <summary>See other: a reload repeats no form.</summary>
    /// <param name="path">Of this site.</param>
    public static IResult Go(string path) => new SeeOther(path);

    private sealed class SeeOther(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            httpContext.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }
    }
}
