using Microsoft.AspNetCore.Http.Features;

namespace CaseTracker.Web.Hosting;

/// <summary>Reads each posted form before anything else does, so that one that can't be read is refused quietly and in one place: 400 or
/// 413, and a line in the log.</summary>
/// <remarks>It stands behind the sign-in and the limits of tries: whoever may not post has nothing read.</remarks>
internal static partial class FormReading
{
    public static void UseFormReading(this IApplicationBuilder app)
    {
        var logger = CreateLogger(app.ApplicationServices.GetRequiredService<ILoggerFactory>());
        app.Use(
            async (context, next) =>
            {
                // An endpoint that no route has is the router's own answer: a method or a type that the address does not take.
                if (!HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint() is not RouteEndpoint endpoint)
                {
                    await next(context);
                    return;
                }

                // What circuits post beside forms is read by the framework, which has limits of its own.
                var isOfCircuit = context.Request.Path.StartsWithSegments(SiteUrls.Circuits);
                var limit = endpoint.Metadata.GetMetadata<FormLimit>() ?? new FormLimit(FormLimit.Standard);
                if (!isOfCircuit && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                    body.MaxRequestBodySize = limit.Bytes;
                if (limit.ReadByThePage || (isOfCircuit && !context.Request.HasFormContentType))
                {
                    await next(context);
                    return;
                }

                if (await TryReadAsync(context, logger) is (null, var status))
                    await ErrorResult.BadForm(status, limit.Bytes).ExecuteAsync(context);
                else
                    await next(context);
            }
        );
    }

    public static ILogger CreateLogger(ILoggerFactory loggers) => loggers.CreateLogger(typeof(FormReading));

    /// <returns>The form; or none, and the status that says what is wrong with it.</returns>
    public static async Task<(IFormCollection? Form, int Status)> TryReadAsync(
        HttpContext context,
        ILogger logger,
        FormOptions? options = null
    )
    {
        if (!context.Request.HasFormContentType)
            return Refuse(context, logger, StatusCodes.Status400BadRequest, "no form");
        try
        {
            var form = options is null
                ? await context.Request.ReadFormAsync(context.RequestAborted)
                : await context.Request.ReadFormAsync(options, context.RequestAborted);
            return (form, StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException exception)
        {
            return Refuse(context, logger, exception.StatusCode, "not read to its end");
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or IOException)
        {
            // Too many keys, an overlong one, a part that is none, a body that ends before its last boundary, bytes that are no text.
            return Refuse(context, logger, StatusCodes.Status400BadRequest, "malformed");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return Refuse(context, logger, StatusCodes.Status400BadRequest, "broken off by the client");
        }
    }

    /// <summary>The address is named as the route has it: the path itself may hold a secret, and is a stranger's to choose.</summary>
    private static (IFormCollection?, int) Refuse(HttpContext context, ILogger logger, int status, string fault)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        Refused(logger, route, status, fault);
        return (null, status);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A form sent to {Route} was refused with {Status}: {Fault}")]
    private static partial void Refused(ILogger logger, string route, int status, string fault);
}
