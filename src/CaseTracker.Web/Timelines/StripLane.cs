namespace CaseTracker.Web.Timelines;

/// <summary>The line of one court.</summary>
/// <param name="Court">Its id; empty for events outside court.</param>
public sealed record StripLane(string Court, string Name, double Y);
