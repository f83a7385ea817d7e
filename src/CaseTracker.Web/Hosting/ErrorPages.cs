namespace CaseTracker.Web.Hosting;

/// <summary>Answers what went wrong unforeseen: the page of an error, and where even that can't be made, its words alone.</summary>
internal static partial class ErrorPages
{
    private const string Heading = "Something went wrong here";
    private const string Words = "The page could not be made. Nothing was lost; please try again.";

    public static void UseErrorPages(this WebApplication app) =>
        app.UseExceptionHandler(failed =>
            failed.Run(async context =>
            {
                try
                {
                    await ErrorResult.Page(StatusCodes.Status500InternalServerError, Heading, Words).ExecuteAsync(context);
                }
                catch (Exception exception) when (!context.Response.HasStarted)
                {
                    // The fault that led here is in the log already.
                    NoPage(app.Logger, exception.GetType().Name);
                    await PlainResponse.WriteAsync(context, StatusCodes.Status500InternalServerError, $"{Heading}. {Words}");
                }
            })
        );

    [LoggerMessage(Level = LogLevel.Error, Message = "Rendering an error page failed ({Exception}); sent as plain text")]
    private static partial void NoPage(ILogger logger, string exception);
}
