using System.Net.Mime;

namespace CaseTracker.Web.Hosting;

/// <summary>A few words of text, for where no page can be made: nothing is asked for, so nothing can fail.</summary>
internal static class PlainResponse
{
    public static Task WriteAsync(HttpContext context, int status, string words)
    {
        var response = context.Response;
        response.Clear();
        response.StatusCode = status;
        response.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync(words + "\n", context.RequestAborted);
    }
}
