using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A site that nobody changes, each address of which is asked once, however many tests look at the answer.</summary>
public sealed class Crawl : IAsyncDisposable
{
    private readonly HttpClient visitor;
    private readonly ConcurrentDictionary<string, Lazy<Task<Answer>>> answers = new();

    public Crawl() => visitor = Host.NewVisitor();

    public SiteHost Host { get; } = new();

    public Task<Answer> AskAsync(string address) => answers.GetOrAdd(address, key => new(() => GetAsync(key))).Value;

    public async Task<IHtmlDocument> ReadAsync(string address)
    {
        var answer = await AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Page!;
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await Host.DisposeAsync();
    }

    private async Task<Answer> GetAsync(string address)
    {
        using var answer = await visitor.GetAsync(address);
        var page =
            answer.Content.Headers.ContentType?.MediaType == "text/html"
                ? await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync())
                : null;
        return new Answer(answer.StatusCode, answer.Headers.Location?.OriginalString, page);
    }

    /// <param name="Page">Null for what is no page. Tests read it and change nothing of it.</param>
    public sealed record Answer(HttpStatusCode Status, string? Location, IHtmlDocument? Page)
    {
        /// <summary>The places of the page that a link can lead to.</summary>
        public IReadOnlySet<string> Ids { get; } = Page?.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet() ?? [];
    }
}
