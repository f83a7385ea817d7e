namespace CaseTracker.Web.Cases.Templates;

/// <summary>A page as it was rendered for one day.</summary>
/// <param name="Words">What in it may be made from that day alone: the day as it is written, and as it is drawn. For each day in the same
/// order.</param>
internal readonly record struct PageOnDay(string Html, IReadOnlyList<string> Words);
