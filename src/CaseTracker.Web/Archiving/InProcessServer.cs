using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace CaseTracker.Web.Archiving;

/// <summary>Answers requests without a network: the site's own pipeline, asked by this process and nobody else.</summary>
internal sealed class InProcessServer : IServer
{
    private Func<IFeatureCollection, Task>? _answer;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        _answer = async features =>
        {
            var context = application.CreateContext(features);
            try
            {
                await application.ProcessRequestAsync(context);
            }
            catch (Exception exception)
            {
                application.DisposeContext(context, exception);
                throw;
            }

            application.DisposeContext(context, null);
        };
        return Task.CompletedTask;
    }

    /// <summary>Asks for an address as a stranger does who sends no cookie and reads no compression.</summary>
    /// <param name="address">From the root of the site, beginning with a slash.</param>
    public async Task<InProcessResponse> GetAsync(string address)
    {
        var answer = _answer ?? throw new InvalidOperationException("The server was not started.");
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (address, "") : (address[..mark], address[mark..]);
        using var body = new MemoryStream();
        var response = new HttpResponseFeature();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(
            new HttpRequestFeature
            {
                Method = HttpMethods.Get,
                Scheme = "http",
                Protocol = "HTTP/1.1",
                Path = Uri.UnescapeDataString(path),
                QueryString = query,
                RawTarget = address,
                Headers = { ["Host"] = "localhost" },
            }
        );
        features.Set<IHttpResponseFeature>(response);
        var stream = new StreamResponseBodyFeature(body);
        features.Set<IHttpResponseBodyFeature>(stream);
        await answer(features);
        await stream.CompleteAsync();
        var endpoint = features.Get<IEndpointFeature>()?.Endpoint;
        var isForReaders = endpoint?.Metadata.GetMetadata<PageScope>() is { IsKept: true } || SiteAssets.IsAsset(endpoint);
        return new InProcessResponse(response.StatusCode, response.Headers.ContentType.ToString(), isForReaders, body.ToArray());
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() { }
}
