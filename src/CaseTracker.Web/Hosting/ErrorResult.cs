using CaseTracker.Data.Cases;
using CaseTracker.Web.Accounts;

namespace CaseTracker.Web.Hosting;

/// <summary>What a reader is told when there is no page: what happened, and what to do.</summary>
public static class ErrorResult
{
    public static IResult NotFound(string what) => Page(StatusCodes.Status404NotFound, "There is no such page", what);

    public static IResult BadRequest(string what) => Page(StatusCodes.Status400BadRequest, "This address can’t be read", what);

    /// <summary>For a case that can’t be read back from the database: no fault of whoever asks, and none of the other cases.</summary>
    public static IResult Unavailable(UnreadableCaseException unreadable) =>
        Page(
            StatusCodes.Status503ServiceUnavailable,
            "This case can’t be shown now",
            $"What is stored of the case “{unreadable.Slug}” ({unreadable.Stored}) can’t be read back. "
                + "The operator of this site can bring it back from a backup; all other cases are shown as before."
        );

    /// <summary>For a form that is too large or is no form.</summary>
    public static IResult BadForm(int status, long most) =>
        PageResult.Component<ErrorPage>(
            status,
            (nameof(ErrorPage.Status), status),
            (
                nameof(ErrorPage.Heading),
                status == StatusCodes.Status413PayloadTooLarge ? "This form is too large" : "This form can’t be read"
            ),
            (
                nameof(ErrorPage.What),
                status == StatusCodes.Status413PayloadTooLarge
                    ? $"A form sent to this address has at most {most:N0} bytes. Nothing was changed."
                    : "What was sent is no form, or broke off on its way. Nothing was "
                        + "changed. Go back, load the page again and repeat what you did."
            ),
            (nameof(ErrorPage.OfAForm), true),
            (nameof(ErrorPage.KindWords), "a form that was not taken")
        );

    /// <summary>For a form whose token is missing or was made for somebody else.</summary>
    public static IResult StaleForm() =>
        PageResult.Component<ErrorPage>(
            StatusCodes.Status400BadRequest,
            (nameof(ErrorPage.Status), StatusCodes.Status400BadRequest),
            (nameof(ErrorPage.Heading), "This form is no longer good"),
            (
                nameof(ErrorPage.What),
                "It was opened too long ago, or before you signed in or out. Nothing was "
                    + "changed. Go back, load the page again and repeat what you did."
            ),
            (nameof(ErrorPage.OfAForm), true)
        );

    /// <summary>For an answer that has a status and no words yet: an unknown address,
    /// a method that is not allowed, a request that is no HTTP.</summary>
    public static IResult Unanswered(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => NotFound(
                "Nothing is kept under this address. It may have been mistyped, or the page has moved."
            ),
            StatusCodes.Status405MethodNotAllowed => Page(
                StatusCodes.Status405MethodNotAllowed,
                "Pages are only read here",
                $"This address answers GET and HEAD, not {context.Request.Method}."
            ),
            StatusCodes.Status401Unauthorized => Page(
                StatusCodes.Status401Unauthorized,
                "You are signed out",
                "Your session has ended. Nothing was changed. Sign in and try again."
            ),
            StatusCodes.Status403Forbidden => Page(
                StatusCodes.Status403Forbidden,
                "You can’t do this",
                context.Features.Get<RefusedFeature>()?.Decision.Words ?? "Your account does not reach so far."
            ),
            StatusCodes.Status429TooManyRequests => Page(
                StatusCodes.Status429TooManyRequests,
                "Too many tries",
                "There were too many tries from your network. Wait a quarter of an hour and try again."
            ),
            var status => Page(status, "This request can’t be answered", "The server did not understand what was asked."),
        };

    public static IResult Page(int status, string title, string what) =>
        PageResult.Component<ErrorPage>(
            status,
            (nameof(ErrorPage.Status), status),
            (nameof(ErrorPage.Heading), title),
            (nameof(ErrorPage.What), what)
        );
}
