using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Events;

public sealed record HearingSet(string What, PartialDate On) : Effect;
