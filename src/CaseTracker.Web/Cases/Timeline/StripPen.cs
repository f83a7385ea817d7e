using System.Globalization;
using System.Text;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Draws the marks of one lane, those that look alike into one path.</summary>
internal sealed class StripPen(StripScale scale, double y)
{
    private const double Tail = 18;

    private readonly SortedDictionary<string, StringBuilder> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string, double, double)> _drawn = [];

    public IEnumerable<StripPath> Paths => _paths.Select(pair => new StripPath(pair.Key, pair.Value.ToString()));

    /// <summary>A number as a drawing writes it: one decimal at most.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>From where to where a span is drawn: at least wide enough to be told from a day.</summary>
    public static (double X, double To) Ends(StripScale scale, StripSpan span, DateOnly asOf)
    {
        if (span.Form == StripForm.Day)
            return (scale.Middle(span.From), scale.Middle(span.From));
        var last = span.To > asOf ? asOf : span.To;
        return (scale.Start(span.From), scale.End(last < span.From ? span.From : last));
    }

    /// <param name="height">Above the lane or below it, where the lane itself is taken.</param>
    public void Mark(string style, StripSpan span, DateOnly asOf, double height = 0)
    {
        var (x, to) = Ends(scale, span, asOf);
        if (!_drawn.Add((style, x, to)))
            return;
        var isThin = style.Contains(" thin", StringComparison.Ordinal);
        var (at, half, tail) = (y + height, isThin ? 2 : 4, isThin ? Tail / 2 : Tail);
        // A round cap on a line of no length is a dot. Other bars end at a place, not after a length: where that is the reader's day, the
        // place is all that changes from day to day.
        Write(
            style,
            span.Form == StripForm.Throughout
                ? $"M{N(x)} {N(at - half)}v{half * 2}m0-{half}H{N(to)}m0-{half}v{half * 2}"
                : $"M{N(x)} {N(at)}{(to > x ? $"H{N(to)}" : "h0")}"
        );
        var tailStyle = $"tail{(isThin ? " thin" : "")}{(style.EndsWith(" aside", StringComparison.Ordinal) ? " aside" : "")}";
        if (span.OpenStart)
            Write(tailStyle, $"M{N(x)} {N(at)}h{N(-tail)}");
        if (span.OpenEnd && span.To <= asOf)
            Write(tailStyle, $"M{N(to)} {N(at)}h{N(tail)}");
    }

    public void Column(string style, double x, double to, double height) => Write(style, $"M{N(x)} {N(y)}v{N(-height)}H{N(to)}V{N(y)}z");

    private void Write(string style, string data)
    {
        if (!_paths.TryGetValue(style, out var path))
            _paths[style] = path = new StringBuilder();
        path.Append(data);
    }
}
