using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Cases;

/// <summary>An event in its place.</summary>
/// <param name="Bounds">The days it may fall on, tightened by its docket, its links and the docket's sequence.</param>
/// <param name="Position">From 0.</param>
/// <param name="OrderUnknown">True when nothing says whether it came before or after the entry above it.</param>
public sealed record TimelineEntry(CaseEvent Event, DaySpan Bounds, int Position, bool OrderUnknown);
