using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>The total of an award over time as points of a drawing.</summary>
/// <param name="Points">One for each step: where its line begins, and how high the total stands.</param>
public sealed record AwardCurve(IReadOnlyList<AwardCurve.Point> Points)
{
    public const double Left = 4;
    public const double Right = 716;
    public const double Top = 48;
    public const double Base = 200;

    // Room before the first step for its date, at the size that letters have on a narrow page.
    private const double First = 200;
    private const int Most = 4;

    public sealed record Point(AwardStep Step, TimelineEntry Entry, double X, double Y, double EndX);

    public string Line => $"M{Left} {Base}" + string.Concat(Points.Select(point => FormattableString.Invariant($"H{point.X:0.#}V{point.Y:0.#}"))) + $"H{Right}";

    public string Area => FormattableString.Invariant($"M{Points[0].X:0.#} {Base}") +
        string.Concat(Points.Select(point => FormattableString.Invariant($"H{point.X:0.#}V{point.Y:0.#}"))) + $"H{Right}V{Base}Z";

    /// <summary>The drawing up to a day; null where a step has no day to stand on, or there are too many to name each.</summary>
    public static AwardCurve? Of(CaseView view, AwardLedger ledger)
    {
        var steps = ledger.Steps.Select(step => (Step: step, Entry: view.Entry(step.Event))).ToList();
        if (steps.Count is 0 or > Most || steps.Any(one => Day(one.Entry) is null)) return null;
        var first = Day(steps[0].Entry)!.Value;
        var days = (double)Math.Max(view.AsOf.DayNumber - first.DayNumber, 1);
        var high = (double)ledger.Steps.Max(step => step.Total);
        var xs = steps.ConvertAll(one => First + (Right - First) * Math.Clamp((Day(one.Entry)!.Value.DayNumber - first.DayNumber) / days, 0, 1));
        return new AwardCurve([.. steps.Select((one, i) => new Point(one.Step, one.Entry!, xs[i],
            high <= 0 ? Base : Base - (Base - Top) * (double)one.Step.Total / high, i + 1 < xs.Count ? xs[i + 1] : Right))]);
    }

    private static DateOnly? Day(TimelineEntry? entry) => entry?.Bounds.Latest ?? entry?.Bounds.Earliest;
}
