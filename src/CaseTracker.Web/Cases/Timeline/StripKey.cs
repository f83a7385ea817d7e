using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>A key event as a mark of its own, which is a link.</summary>
/// <param name="To">Equal to <paramref name="X"/> for a day that is known.</param>
/// <param name="Word">What turned: "verdict".</param>
/// <param name="Shown">What is written at the mark: the event's short title, or the word.</param>
/// <param name="Label">Where that is written; null where there is no room.</param>
/// <param name="Touch">From where to where it can be clicked without covering its neighbours.</param>
/// <param name="Form">How the date is drawn.</param>
public sealed record StripKey(
    TimelineEntry Entry,
    double X,
    double To,
    double Y,
    StripForm Form,
    string Word,
    string Shown,
    (double X, double Y)? Label,
    (double From, double To) Touch
)
{
    public double Middle => (X + To) / 2;
}
