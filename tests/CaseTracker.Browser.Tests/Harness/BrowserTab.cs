using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>A page together with what the browser complained about while it was open.</summary>
public sealed class BrowserTab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    internal BrowserTab(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Script errors and console errors and warnings: a refused script of the content security policy is among them.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
