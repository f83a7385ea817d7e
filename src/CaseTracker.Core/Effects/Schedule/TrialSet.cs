using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>A trial is to begin on a day.</summary>
/// <param name="What">What is to be tried, or how: "damages", "jury trial".</param>
public sealed record TrialSet(string What, PartialDate On) : Effect;
