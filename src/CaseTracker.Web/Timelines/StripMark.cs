namespace CaseTracker.Web.Timelines;

/// <summary>One mark on a lane of the strip, in the units of the drawing.</summary>
/// <param name="To">Equal to <paramref name="X"/> for a day that is known, else where the bar ends.</param>
/// <param name="Label">Null where there is no room for words.</param>
public sealed record StripMark(double X, double To, double Y, bool IsKey, string? Label, double LabelY)
{
    public bool IsBar => To > X;
}
