using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Hosting;

/// <summary>A reader page: static HTML with a validator, so that an unchanged page is not sent twice.</summary>
public static class PageResult
{
    /// <summary>Renders the page, or answers 304 when the reader has it already.</summary>
    public static IResult Page<TPage>(HttpContext http, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        IsKnown(http) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : Component<TPage>(null, parameters);

    /// <summary>The same for a page that may be made without rendering.</summary>
    public static ValueTask<IResult> PageAsync(HttpContext http, Func<ValueTask<IResult>> page) =>
        IsKnown(http) ? new(TypedResults.StatusCode(StatusCodes.Status304NotModified)) : page();

    /// <summary>Renders a page without a validator.</summary>
    /// <param name="status">Null for 200.</param>
    public static RazorComponentResult<TPage> Component<TPage>(int? status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new(Named(parameters)) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>The parameters of a component as the framework takes them.</summary>
    public static Dictionary<string, object?> Named(params (string Name, object? Value)[] parameters)
    {
        var named = new Dictionary<string, object?>();
        foreach (var (name, value) in parameters)
            named.Add(name, value);
        return named;
    }

    /// <summary>Answers JSON, made only when the reader does not have it already.</summary>
    public static IResult Json(HttpContext http, Func<ReadOnlyMemory<byte>> bytes) => File(http, "application/json; charset=utf-8", bytes);

    /// <summary>Answers a file of some kind, made only when the reader does not have it already.</summary>
    public static IResult File(HttpContext http, string contentType, Func<ReadOnlyMemory<byte>> bytes) =>
        IsKnown(http) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Bytes(bytes(), contentType);

    /// <summary>The same for a file that takes its time.</summary>
    public static async Task<IResult> FileAsync(HttpContext http, string contentType, Func<Task<ReadOnlyMemory<byte>>> bytes) =>
        IsKnown(http) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Bytes(await bytes(), contentType);

    /// <summary>Answers a file of any length, written while it is sent.</summary>
    public static IResult Stream(HttpContext http, string contentType, Func<Stream, Task> write)
    {
        if (IsKnown(http))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return TypedResults.Stream(stream => HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : write(stream), contentType);
    }

    /// <summary>Answers an Atom feed (RFC 4287), made only when the reader does not have it already.</summary>
    public static IResult Atom(HttpContext http, Func<ReadOnlyMemory<byte>> bytes) =>
        File(http, "application/atom+xml; charset=utf-8", bytes);

    /// <summary>Writes the validator into the answer, which stands for all that it
    /// depends on, and says whether the reader sent the same one.</summary>
    private static bool IsKnown(HttpContext http)
    {
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<AssetsVersion>()?.Digest;
        var tag = new EntityTagHeaderValue(
            $"\"{Digest($"{SiteVersion.Build}{assets}|{http.Request.Path}|{PageDependencies.Of(http).Key}")}\"",
            isWeak: true
        );
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "public, no-cache";
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(value => value.Compare(tag, useStrongComparison: false));
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
}
