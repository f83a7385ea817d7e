using BenchmarkDotNet.Attributes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.State;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Timeline;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseTracker.Benchmarks;

/// <summary>The timeline page as HTML, from a published case in memory: cut, fold, drawing, list and all.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly PublishedCase _bundled = Published(
        CaseFile
            .Read(BundledCases.Embedded().Single(bundledCase => bundledCase.Name.Contains("whatsapp", StringComparison.Ordinal)).Bytes)
            .Case!
    );
    private readonly PublishedCase _large = Published(GeneratedCase.Read());
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    /// <summary>65 events, all on one page.</summary>
    [Benchmark]
    public string TimelineOf65() => Render(_bundled, []);

    /// <summary>2,000 events, the first page and the drawing of all; the target: less than 150 ms.</summary>
    [Benchmark]
    public string TimelineOf2000() => Render(_large, []);

    /// <summary>A filter that looks at each event.</summary>
    [Benchmark]
    public string TimelineOf2000FilteredByParty() => Render(_large, new() { [TimelineFilter.PartyKey] = "defendant" });

    /// <summary>One year of the 2,000 events, closer.</summary>
    [Benchmark]
    public string TimelineOf2000Zoomed() =>
        Render(_large, new() { [TimelineWindow.FromKey] = "2018-01-01", [TimelineWindow.ToKey] = "2018-12-31" });

    /// <summary>The drawing of 2,000 events alone.</summary>
    [Benchmark]
    public TimelineStrip StripOf2000() => new(new CaseView(_large, Today, Today));

    private string Render(PublishedCase published, Dictionary<string, string> filters)
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { ["View"] = new CaseView(published, Today, Today), ["Filters"] = filters }
        );
        return renderer
            .Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TimelinePage>(parameters)).ToHtmlString())
            .GetAwaiter()
            .GetResult();
    }

    private static PublishedCase Published(CourtCase courtCase) =>
        new(courtCase.Slug, 1, DateTimeOffset.UnixEpoch, "0", CaseFile.Write(courtCase), new CaseHistory(courtCase));
}
