using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects.Schedule;

public sealed record HearingSet(string What, PartialDate On) : Effect;
