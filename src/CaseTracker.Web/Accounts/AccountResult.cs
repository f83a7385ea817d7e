using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Accounts;

/// <summary>A page of accounts: made for one person, kept by nobody, with the token that its forms need.</summary>
internal static class AccountResult
{
    public static Task<IResult> PageAsync<TPage>(HttpContext http, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => PageAsync<TPage>(http, StatusCodes.Status200OK, parameters);

    public static Task<IResult> PageAsync<TPage>(HttpContext http, int status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        Task.FromResult<IResult>(
            PageResult.Component<FramedPage>(status, (nameof(FramedPage.Page), typeof(TPage)), (nameof(FramedPage.Own), parameters))
        );

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
