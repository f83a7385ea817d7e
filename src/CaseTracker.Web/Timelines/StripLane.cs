namespace CaseTracker.Web.Timelines;

/// <summary>The line of one court.</summary>
/// <param name="Court">Its id; empty for events outside court.</param>
/// <param name="IsCrowded">True where its events are too many for a dot each and are drawn as columns.</param>
public sealed record StripLane(string Court, string Name, double Y, bool IsCrowded);
