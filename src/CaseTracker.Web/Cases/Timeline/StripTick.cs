namespace CaseTracker.Web.Cases.Timeline;

/// <summary>A place on the axis.</summary>
/// <param name="Window">The stretch that the label names; null where it is too short to go closer.</param>
public sealed record StripTick(double X, string Label, TimelineWindow? Window);
