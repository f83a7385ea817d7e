using CaseTracker.Web.Components.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web;

/// <summary>What a reader is told when there is no page: what happened, and what to do.</summary>
public static class ErrorResult
{
    public static IResult NotFound(string what) => Page(StatusCodes.Status404NotFound, "There is no such page", what);

    public static IResult BadRequest(string what) => Page(StatusCodes.Status400BadRequest, "This address can’t be read", what);

    /// <summary>For an answer that has a status and no words yet: an unknown address, a method that is not allowed, a request that is no HTTP.</summary>
    public static IResult Unanswered(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => NotFound("Nothing is kept under this address. It may have been mistyped, or the page has moved."),
        StatusCodes.Status405MethodNotAllowed => Page(StatusCodes.Status405MethodNotAllowed, "Pages are only read here", $"This address answers GET and HEAD, not {context.Request.Method}."),
        var status => Page(status, "This request can’t be answered", "The server did not understand what was asked."),
    };

    public static IResult Page(int status, string title, string what) =>
        new RazorComponentResult<ErrorPage>(new { Status = status, Heading = title, What = what }) { StatusCode = status, PreventStreamingRendering = true };
}
