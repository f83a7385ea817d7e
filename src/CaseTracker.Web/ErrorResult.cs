using CaseTracker.Web.Components.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web;

/// <summary>What a reader is told when there is no page: what happened, and what to do.</summary>
public static class ErrorResult
{
    public static IResult NotFound(string what) => Page(StatusCodes.Status404NotFound, "There is no such page", what);

    public static IResult BadRequest(string what) => Page(StatusCodes.Status400BadRequest, "This address can’t be read", what);

    public static IResult Page(int status, string title, string what) =>
        new RazorComponentResult<ErrorPage>(new { Status = status, Heading = title, What = what }) { StatusCode = status, PreventStreamingRendering = true };
}
