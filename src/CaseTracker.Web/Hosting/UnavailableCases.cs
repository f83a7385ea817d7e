using CaseTracker.Data.Cases;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Hosting;

/// <summary>Answers for a case that can't be read back, wherever in the making of
/// an answer that shows: 503 in plain words, and a line in the log.</summary>
internal static partial class UnavailableCases
{
    public static void UseUnavailableCases(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (UnreadableCaseException unreadable) when (!context.Response.HasStarted)
                {
                    Unavailable(app.Logger, unreadable.Message);
                    // Those of the answer that could not be made.
                    foreach (var header in (string[])[HeaderNames.ETag, HeaderNames.CacheControl, HeaderNames.ContentDisposition])
                        context.Response.Headers.Remove(header);
                    await ErrorResult.Unavailable(unreadable).ExecuteAsync(context);
                }
            }
        );

    [LoggerMessage(Level = LogLevel.Error, Message = "Case could not be read, answered with 503: {Fault}")]
    private static partial void Unavailable(ILogger logger, string fault);
}
