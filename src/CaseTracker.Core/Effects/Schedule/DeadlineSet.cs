using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>A day by which something is due.</summary>
public sealed record DeadlineSet(string What, PartialDate On) : Effect;
