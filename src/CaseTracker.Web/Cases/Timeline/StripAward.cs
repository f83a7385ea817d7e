using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Web.Cases.Money;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The total of the case's largest award as steps below the lanes.</summary>
public sealed class StripAward
{
    private const double Height = 46;
    private const double WidestSum = 92;
    private const double LineHeight = 15;

    private readonly StripScale _scale;
    private readonly double _end;

    /// <summary>Where it was paid; else where it ends.</summary>
    private readonly double _paid;
    private readonly decimal _most;
    private readonly List<AwardLine.Turn> _turns;

    private StripAward(AwardState state, AwardLine line, StripScale scale, double floor, DateOnly asOf)
    {
        (State, Line, _scale, Floor) = (state, line, scale, floor);
        // Of what came before the stretch, only where it had got to.
        var before = line.Turns.Count(turn => turn.Day < scale.Window.From);
        _turns = [.. line.Turns.Skip(before - 1).Where(turn => turn.Day <= scale.Window.To)];
        _most = line.Most;
        _end = scale.End(line.Undone is { } undone && (undone.Latest ?? undone.Earliest) is { } day && day < asOf ? day : asOf);
        _paid = line.Paid is { } paid && (paid.Latest ?? paid.Earliest) is { } payday && payday < asOf ? scale.End(payday) : _end;
    }

    public AwardState State { get; }

    public AwardLine Line { get; }

    public double Floor { get; }

    /// <summary>The line of the sums, from nothing to what stands.</summary>
    public string Amount => $"M{StripPen.N(_scale.Left)} {StripPen.N(Floor)}{Corners}";

    public string Area => $"M{StripPen.N(X(_turns[0]))} {StripPen.N(Floor)}{Corners}V{StripPen.N(Floor)}Z";

    /// <summary>The figure that also stands, as a line of its own; null where one figure stands alone.</summary>
    public string? AlsoStands =>
        Line.AlsoStands is { } sum && ReferenceEquals(_turns[^1], Line.Turns[^1])
            ? $"M{StripPen.N(X(_turns[^1]))} {StripPen.N(Y(sum))}H{StripPen.N(_end)}"
            : null;

    /// <summary>What was owed until it was paid, as a line over nothing; null where it was not, or not before the end.</summary>
    public string? Paid => _paid < _end ? $"M{StripPen.N(_paid)} {StripPen.N(Y(_turns[^1].Sum))}H{StripPen.N(_end)}" : null;

    /// <summary>The days on which a step whose day is not known may have come, along the floor.</summary>
    public string Unsure =>
        string.Concat(
            _turns
                .Where(turn => turn.When.Earliest < turn.When.Latest)
                .Select(turn => $"M{StripPen.N(_scale.Start(turn.When.Earliest!.Value))} {StripPen.N(Floor)}H{StripPen.N(X(turn))}")
        );

    /// <summary>The first sum and the last, where there is room for them.</summary>
    public IEnumerable<(double X, double Y, string Anchor, string Words)> Sums
    {
        get
        {
            var (first, last) = (_turns[0], _turns[^1]);
            // To the left of its step; at the left edge above it, if the next step leaves room.
            var isFirstShown = _turns.Count > 1 && (X(first) > WidestSum || X(_turns[1]) - X(first) > WidestSum);
            if (isFirstShown)
            {
                var isBeside = X(first) > WidestSum;
                // A later sum that grew would stand above the first one: the first is read first.
                if (isBeside && X(last) > _scale.Right - WidestSum && last.Sum > first.Sum && Left(X(last)) - X(first) < 2 * WidestSum)
                {
                    yield return (X(first) - 6, Floor - 2 * LineHeight - 10, "end", Short(first.Sum));
                    yield return (Left(X(last)) - 6, Floor - LineHeight - 10, "end", $"then {Short(last.Sum)}");
                    yield break;
                }

                yield return isBeside
                    ? (X(first) - 6, Y(first.Sum) + 10, "end", Short(first.Sum))
                    : (X(first), Y(first.Sum) - 5, "start", Short(first.Sum));
            }

            var (x, y) = (X(last), Math.Min(Y(last.Sum) - 7, Floor - 10));
            if (x <= _scale.Right - WidestSum)
                yield return (x + 6, _turns.Count == 1 ? y + 20 : y, "start", Short(last.Sum));
            else if (_turns.Count == 1)
                yield return (x - 6, y + 16, "end", Short(last.Sum));
            else
                yield return (
                    Left(x) - 6,
                    ApartFrom(Y(first.Sum) + 10, y),
                    "end",
                    isFirstShown ? $"then {Short(last.Sum)}" : Short(last.Sum)
                );
        }
    }

    /// <summary>The step beside which words that end at the last one would be written over no other.</summary>
    private double Left(double last) => _turns.Select(X).SkipWhile(x => x <= WidestSum).Append(last).First();

    /// <summary>A line of words away from another.</summary>
    private double ApartFrom(double taken, double y) =>
        Math.Abs(y - taken) >= LineHeight ? y
        : taken + LineHeight < Floor ? taken + LineHeight
        : taken - LineHeight;

    private string Corners =>
        string.Concat(_turns.Select(turn => $"H{StripPen.N(X(turn))}V{StripPen.N(Y(turn.Sum))}")) + $"H{StripPen.N(_paid)}";

    /// <summary>Null where no award has a day to stand on, or none of its days is in the stretch drawn.</summary>
    public static StripAward? From(CaseView view, StripScale scale, double floor)
    {
        if (view.AsOf < scale.Window.From)
            return null;
        if (AwardState.Foremost(view.State.Awards) is not { } state)
            return null;
        var line = AwardLine.Total(view, state);
        return line.CanBeDrawn && line.Turns[0].Day <= scale.Window.To ? new StripAward(state, line, scale, floor, view.AsOf) : null;
    }

    /// <summary>A sum in few letters: "$167.7 million".</summary>
    public static string Short(MonetaryAmount sum)
    {
        var symbol = Currency.Symbol(sum.Currency) ?? $"{sum.Currency} ";
        return sum.Amount switch
        {
            >= 1_000_000_000 => $"{symbol}{sum.Amount / 1_000_000_000:0.#} billion",
            >= 1_000_000 => $"{symbol}{sum.Amount / 1_000_000:0.#} million",
            _ => sum.ToString(),
        };
    }

    private string Short(decimal sum) => Short(new MonetaryAmount(sum, State.Award.Currency));

    private double X(AwardLine.Turn turn) => _scale.Start(turn.Day!.Value);

    private double Y(decimal sum) => Math.Round(Floor - (_most == 0 ? 0 : (double)(sum / _most) * Height), 1);
}
