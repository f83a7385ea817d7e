using System.Globalization;
using System.Text;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases.Money;

/// <summary>One figure of an award over time as a drawing with a scale of its own, from nothing to its highest sum.</summary>
public sealed class AwardCurve
{
    public const double Width = 340;
    public const double Height = 146;
    public const double Base = 116;

    private const double Left = 6;
    private const double Right = 334;
    private const double Top = 30;
    private const double DigitWidth = 7;
    private const double LabelHeight = 14;
    private const double TickDistance = 72;

    private readonly AwardLine _line;
    private readonly StripScale _scale;
    private readonly double _end;

    private AwardCurve(AwardLine line, TimelineWindow window, DateOnly asOf)
    {
        (_line, _scale) = (line, new StripScale(window, Left, Right));
        _end =
            line.Undone is { } undone && (undone.Latest ?? undone.Earliest) is { } day && day < asOf ? _scale.Start(day) : _scale.End(asOf);
    }

    public string Line
    {
        get
        {
            var path = new StringBuilder($"M{N(Left)} {N(Base)}");
            foreach (var turn in _line.Turns)
            {
                // Where the day is not known, the line breaks off at the first that it can be and goes on from the last.
                if (Unsure(turn) is var (from, to) && to > from)
                    path.Append($"H{N(from)}M{N(to)} {N(Y(turn.Sum))}");
                else
                    path.Append($"H{N(X(turn))}V{N(Y(turn.Sum))}");
            }

            return path.Append($"H{N(_end)}").ToString();
        }
    }

    public string Area =>
        $"M{N(X(_line.Turns[0]))} {N(Base)}"
        + string.Concat(_line.Turns.Select(turn => $"H{N(X(turn))}V{N(Y(turn.Sum))}"))
        + $"H{N(_end)}V{N(Base)}Z";

    /// <summary>The figure before the cut, where it also stands.</summary>
    public string? AlsoStands => _line.AlsoStands is { } sum ? $"M{N(X(_line.Turns[^1]))} {N(Y(sum))}H{N(_end)}" : null;

    /// <summary>The days between which a step fell whose day is not known.</summary>
    public IEnumerable<(double X, double Width)> Bands =>
        _line.Turns.Select(Unsure).Where(band => band.To > band.From).Select(band => (band.From, band.To - band.From));

    /// <summary>Sums beside their steps where there is room; the list below has them all.</summary>
    public IEnumerable<(double X, double Y, string Anchor, string Words)> Sums(Func<decimal, string> words)
    {
        var taken = new List<(double From, double To, double Y)>();
        for (var i = _line.Turns.Count - 1; i >= 0; i--)
        {
            var (turn, text) = (_line.Turns[i], words(_line.Turns[i].Sum));
            var (x, y, width) = (X(turn), Y(turn.Sum) - 6, text.Length * DigitWidth);
            var isRise = i == 0 || turn.Sum > _line.Turns[i - 1].Sum;
            foreach (var (from, anchor) in new[] { (x + 5, "start"), (x - width - 5, "end") })
            {
                if (anchor == "end" && !isRise || from < 0 || from + width > Width)
                    continue;
                if (taken.Exists(pair => Math.Abs(pair.Y - y) < LabelHeight && from < pair.To && from + width > pair.From))
                    continue;
                taken.Add((from, from + width, y));
                yield return (anchor == "start" ? x + 5 : x - 5, y, anchor, text);
                break;
            }
        }
    }

    /// <summary>Years, or months with their year, as far apart as words need.</summary>
    public IEnumerable<(double X, string Words)> Ticks
    {
        get
        {
            var last = double.MinValue;
            foreach (var tick in _scale.Ticks(6))
            {
                if (tick.X - last < TickDistance || tick.X > Right - 24 || tick.Window is null)
                    continue;
                last = tick.X;
                yield return (
                    tick.X,
                    tick.Window == TimelineWindow.OfMonth(tick.Window.From)
                        ? tick.Window.From.ToString("MMM yyyy", CultureInfo.InvariantCulture)
                        : tick.Label
                );
            }
        }
    }

    /// <summary>The drawing up to the reader's day; null where a step has no day to stand on.</summary>
    /// <param name="all">Every figure of the award, since all are drawn over the same days.</param>
    public static AwardCurve? From(AwardLine line, IReadOnlyList<AwardLine> all, DateOnly asOf)
    {
        if (line.Turns.Count == 0 || !all.All(awardLine => awardLine.CanBeDrawn))
            return null;
        var first = all.SelectMany(awardLine => awardLine.Turns).Min(turn => turn.When.Earliest ?? turn.Day!.Value).DayNumber;
        var room = Math.Max((asOf.DayNumber - first) / 4, 45);
        return new AwardCurve(line, new TimelineWindow(DateOnly.FromDayNumber(Math.Max(first - room, 0)), asOf), asOf);
    }

    private double X(AwardLine.Turn turn) => _scale.Start(turn.Day!.Value);

    private double Y(decimal sum) => Math.Round(_line.Most <= 0 ? Base : Base - (Base - Top) * (double)(sum / _line.Most), 1);

    private (double From, double To) Unsure(AwardLine.Turn turn) =>
        turn.When.Earliest == turn.When.Latest
            ? (X(turn), X(turn))
            : (turn.When.Earliest is { } from ? _scale.Start(from) : Left, turn.When.Latest is { } to ? _scale.End(to) : _end);

    private static string N(double value) => StripPen.N(value);
}
