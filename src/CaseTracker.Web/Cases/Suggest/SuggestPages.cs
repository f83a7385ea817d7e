using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web.Cases.Suggest;

/// <summary>The page on which a reader says what is wrong in a case: without an account, a cookie or a script.</summary>
internal static partial class SuggestPages
{
    /// <summary>The page that the reader comes from.</summary>
    public const string AboutKey = "about";

    private const string Trapped = "Leave this field empty: it is there for programs that fill in every field.";

    private const string Unwritten = "What you wrote could not be kept just now. It is still here: send it again in a minute.";

    private static readonly string Full =
        $"{SuggestionBox.MostWaiting} suggestions about this case wait for an editor, and no more are taken until some are closed. What "
        + "you typed is still here: keep a copy of it, and try again another day.";

    public static void MapSuggestPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").AddEndpointFilter<ClosedCase>();
        pages
            .MapMethods(SiteUrls.Suggest("{slug}"), [HttpMethods.Get, HttpMethods.Head], ShowAsync)
            .WithMetadata(new PageScope(IsOfOneCase: true, IsKept: false, [.. CasePageQuery.TimeKeys, AboutKey]));
        pages
            .MapMethods(SiteUrls.SuggestionSent("{slug}"), [HttpMethods.Get, HttpMethods.Head], ThankAsync)
            .WithMetadata(new PageScope(IsOfOneCase: true, IsKept: false, [.. CasePageQuery.TimeKeys]));
        // No cookie is read, and what is kept is kept in nobody's name: another site could send no more than it can send by itself. What a
        // browser says came from another site is refused all the same, as everywhere.
        pages
            .MapPost(SiteUrls.Suggest("{slug}"), SendAsync)
            .DisableAntiforgery()
            .WithMetadata(new PageScope(IsOfOneCase: true, IsKept: false));
    }

    private static Task<IResult> ShowAsync(HttpContext http, string slug, CaseRequestHandler answer, CancellationToken cancellation) =>
        answer.Of(
            http,
            slug,
            [],
            (view, _) =>
                new(
                    PageResult.Page<SuggestPage>(
                        http,
                        (nameof(SuggestPage.View), view),
                        (nameof(SuggestPage.Typed), SuggestionText.Empty with { Page = About(http) })
                    )
                ),
            cancellation
        );

    private static Task<IResult> ThankAsync(HttpContext http, string slug, CaseRequestHandler answer, CancellationToken cancellation) =>
        answer.Of(
            http,
            slug,
            [],
            (view, _) => new(PageResult.Page<SuggestionSentPage>(http, (nameof(SuggestionSentPage.View), view))),
            cancellation
        );

    private static async Task<IResult> SendAsync(
        HttpContext http,
        string slug,
        CaseRequestHandler answer,
        [AsParameters] SuggestServices services,
        CancellationToken cancellation
    )
    {
        var form = await http.Request.ReadFormAsync(cancellation);
        var days = CasePageQuery.TimeKeys.Where(form.ContainsKey).ToDictionary(key => key, key => form[key]);
        return await answer.Of(
            new QueryCollection(days),
            slug,
            PageDependencies.Of(http).Head,
            [],
            (view, _) => KeepAsync(http, view, form, services, cancellation),
            cancellation
        );
    }

    private static async ValueTask<IResult> KeepAsync(
        HttpContext http,
        CaseView view,
        IFormCollection form,
        SuggestServices services,
        CancellationToken cancellation
    )
    {
        var typed = new SuggestionText(
            $"{form[SuggestionFields.What]}",
            $"{form[SuggestionFields.Should]}",
            $"{form[SuggestionFields.Page]}",
            $"{form[SuggestionFields.Name]}",
            $"{form[SuggestionFields.Email]}"
        );
        var trap = $"{form[SuggestionFields.Trap]}";
        var faults = typed.Faults();
        if (trap.Length > 0)
            faults = [.. faults, new(SuggestionFields.Trap, Trapped)];
        if (faults.Count > 0)
            return Again(http, view, typed, StatusCodes.Status422UnprocessableEntity, faults, trap);
        if (services.Limits.Count(http.Connection.RemoteIpAddress) is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Again(http, view, typed, StatusCodes.Status429TooManyRequests, [TooMany(wait)]);
        }

        try
        {
            return await services.Box.PutAsync(view.Slug, view.Published.Revision, typed, cancellation)
                ? AccountResult.Go(SiteUrls.SuggestionSent(view.Slug, view.Time))
                : Again(http, view, typed, StatusCodes.Status503ServiceUnavailable, [Full]);
        }
        catch (Exception exception) when (DatabaseFailure.Is(exception))
        {
            NotKept(services.Loggers.CreateLogger(typeof(SuggestPages)), exception);
            return Again(http, view, typed, StatusCodes.Status503ServiceUnavailable, [Unwritten]);
        }
    }

    private static string TooMany(TimeSpan wait) =>
        $"Your network has sent {SuggestionLimits.SentByANetwork} suggestions within an hour, which is as many as are taken. What you "
        + $"typed is still here: send it again in {Prose.Count((int)Math.Ceiling(wait.TotalMinutes), "minute")}.";

    /// <summary>The form once more, with all that was typed.</summary>
    private static RazorComponentResult<SuggestPage> Again(
        HttpContext http,
        CaseView view,
        SuggestionText typed,
        int status,
        IReadOnlyList<FormFault> faults,
        string trap = ""
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        return PageResult.Component<SuggestPage>(
            status,
            (nameof(SuggestPage.View), view),
            (nameof(SuggestPage.Typed), typed),
            (nameof(SuggestPage.Faults), faults),
            (nameof(SuggestPage.Trap), trap)
        );
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Keeping a suggestion from a reader failed")]
    private static partial void NotKept(ILogger logger, Exception exception);

    /// <summary>The address of a page of a case; empty where the link names something else, which is no reader's to be shown.</summary>
    private static string About(HttpContext http) =>
        $"{http.Request.Query[AboutKey].FirstOrDefault()}".Trim() is { Length: <= SuggestionText.LongestPage } about
        && about.StartsWith($"{SiteUrls.Cases}/", StringComparison.Ordinal)
        && !about.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? about
            : "";

    /// <summary>What a suggestion passes on its way.</summary>
    private sealed record SuggestServices(SuggestionBox Box, SuggestionLimits Limits, ILoggerFactory Loggers);
}
