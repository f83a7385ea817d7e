using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>The hearings, trials and deadlines that an earlier event set are off the calendar.</summary>
/// <param name="SetIn">The event that had set them, by id.</param>
public sealed record DatesVacated(string SetIn) : Effect;
