using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Cases;

/// <summary>How an effect ends by itself: on a date, after a period, or with another event. Exactly one is given.</summary>
public sealed record Ending(PartialDate? Date, Period? Period, string? Event);
