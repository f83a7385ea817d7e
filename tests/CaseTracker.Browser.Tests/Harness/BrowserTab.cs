using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>A page together with what the browser complained about while it was open.</summary>
public sealed class BrowserTab : IAsyncDisposable
{
    private const string FieldsOfThePage = """
        [...document.querySelectorAll("input:not([type=hidden], [type=password]), select, textarea")]
          .map(field => `${field.id || field.name} = ${field.type === "checkbox" || field.type === "radio" ? field.checked : field.value}`)
          .join("\n")
        """;

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

    /// <summary>The complaints since these were asked for last.</summary>
    public IReadOnlyCollection<string> TakeComplaints()
    {
        var taken = new List<string>();
        while (complaints.TryDequeue(out var complaint))
            taken.Add(complaint);
        return taken;
    }

    /// <summary>Of a test that failed, what its form held goes into the output.</summary>
    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed && !Page.IsClosed)
            TestContext.Current.TestOutputHelper?.WriteLine(
                Page.Url + Environment.NewLine + await Page.EvaluateAsync<string>(FieldsOfThePage)
            );
        await context.DisposeAsync();
    }
}
