using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Timeline;
using CaseTracker.Web.Components;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The events of a timeline as HTML, each written once by <see cref="EventItem"/> and kept: on all days between two turning days
/// an event reads the same, and only
/// the time that its links carry on differs.</summary>
public sealed partial class EventMarkup
{
    // A day on which no case is read; links written for it show where a reader's own time belongs.
    private static readonly LinkTime AnyTime = DateOnly.MaxValue;
    private static readonly string AnyTimeInLinks = InLinks(AnyTime);

    private readonly ConcurrentDictionary<(string EventId, bool ShowOrder), string[]> _pieces = [];

    /// <summary>The item of one event, with its motions, sources and marks.</summary>
    /// <param name="view">The case on the reader's day; one of the days for which this is kept.</param>
    /// <param name="showOrder">As <see cref="EventItem.ShowOrder"/>.</param>
    public MarkupString Of(CaseView view, TimelineEntry entry, bool showOrder)
    {
        // The mark of an event that may have happened, or is under way, names the reader's day: such an item is written anew.
        var isOpen = view.Reading.OccurrenceOf(entry.Event.Id) is EventOccurrence.MayHave or EventOccurrence.UnderWay;
        var pieces = isOpen
            ? Pieces(view, entry, showOrder)
            : _pieces.GetOrAdd((entry.Event.Id, showOrder), static (key, of) => Pieces(of.view, of.entry, key.ShowOrder), (view, entry));
        return new(string.Join(InLinks(view.Time), pieces));
    }

    private static string[] Pieces(CaseView view, TimelineEntry entry, bool showOrder) =>
        Indents().Replace(Write(view, entry, showOrder), "\n").Split(AnyTimeInLinks);

    private static string Write(CaseView view, TimelineEntry entry, bool showOrder)
    {
        using var renderer = new HtmlRenderer(NoServices.Instance, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            PageResult.Named(
                (nameof(EventItem.View), view.LinkedTo(AnyTime)),
                (nameof(EventItem.Entry), entry),
                (nameof(EventItem.Motions), view.Motions),
                (nameof(EventItem.ShowOrder), showOrder)
            )
        );
        // Nothing in an item waits for anything, so this is done when it returns.
        return renderer
            .Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<EventItem>(parameters)).ToHtmlString())
            .GetAwaiter()
            .GetResult();
    }

    /// <summary>An eighth of a page is the indents of its source.</summary>
    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Indents();

    private static string InLinks(LinkTime time) => SiteUrls.At("", time).Replace("&", "&amp;", StringComparison.Ordinal);

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
