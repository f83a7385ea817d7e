using System.Text;
using System.Text.Encodings.Web;
using CaseTracker.Web.Cases.Timeline;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Money;

/// <summary>The curve of an award as what stands within its svg element. Written without components, since all of it hangs on the reader's
/// day and nothing of it can be kept from one day to the next.</summary>
public static class AwardMarkup
{
    /// <param name="words">A sum in words.</param>
    public static MarkupString Of(AwardCurve curve, Func<decimal, string> words)
    {
        var svg = new StringBuilder();
        foreach (var (x, width) in curve.Bands)
            svg.Append($"""<rect class="unsure" x="{N(x)}" y="14" width="{N(width)}" height="{N(AwardCurve.Base - 14)}"></rect>""");
        var marks = string.Concat(curve.Ticks.Select(tick => $"M{N(tick.X)} {N(AwardCurve.Base)}v5"));
        svg.Append($"""<path class="lane" d="M0 {N(AwardCurve.Base)}H{N(AwardCurve.Width)}{marks}"></path> """);
        svg.Append($"""<path class="area" d="{curve.Area}"></path>""");
        if (curve.AlsoStands is { } also)
            svg.Append($"""<path class="amount open" d="{also}"></path>""");
        svg.Append($"""<path class="amount" d="{curve.Line}"></path>""");
        foreach (var (x, text) in curve.Ticks)
            svg.Append($"""<text x="{N(x)}" y="{N(AwardCurve.Base + 20)}">{HtmlEncoder.Default.Encode(text)}</text>""");
        foreach (var (x, y, anchor, text) in curve.Sums(words))
            svg.Append($"""<text class="sum" text-anchor="{anchor}" x="{N(x)}" y="{N(y)}">{HtmlEncoder.Default.Encode(text)}</text>""");
        return new(svg.ToString());
    }

    private static string N(double value) => StripPen.N(value);
}
