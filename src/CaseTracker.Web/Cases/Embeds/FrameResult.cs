using CaseTracker.Core.Dates;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>Around the address of a frame: what else would be an error page of the site, which no other site may frame, is said in a few
/// words that may be framed.</summary>
internal sealed class FrameResult : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await next(context) switch
        {
            RazorComponentResult { Parameters: var said } answer when answer.ComponentType == typeof(ErrorPage) =>
                PageResult.Component<EmbedNotice>(
                    answer.StatusCode,
                    (nameof(EmbedNotice.Heading), said[nameof(ErrorPage.Heading)]),
                    (nameof(EmbedNotice.What), said[nameof(ErrorPage.What)])
                ),
            RazorComponentResult { Parameters: var said } answer
                when answer.ComponentType == typeof(GonePage) && said[nameof(GonePage.Notice)] is CaseNotice notice =>
                PageResult.Component<EmbedNotice>(
                    answer.StatusCode,
                    (nameof(EmbedNotice.Heading), $"{notice.Name}: retracted"),
                    (
                        nameof(EmbedNotice.What),
                        "This case was retracted on "
                            + $"{DateFormatter.Day(DateOnly.FromDateTime(notice.At.UtcDateTime))}, and "
                            + $"nothing that CaseTracker said of it is shown any more: {notice.Reason}"
                    ),
                    (nameof(EmbedNotice.Link), SiteUrls.Case(notice.Slug)),
                    (nameof(EmbedNotice.LinkWords), "More on this")
                ),
            var other => other,
        };
}
