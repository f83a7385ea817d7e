namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Everything on one lane that looks alike, as one path: a lane of a thousand events is still one node.</summary>
/// <param name="Style">The class that the style sheet knows it by.</param>
public sealed record StripPath(string Style, string Data);
