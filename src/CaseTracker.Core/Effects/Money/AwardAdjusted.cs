using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Events;

public sealed record AwardAdjusted(string Award, ComponentKind Component, decimal To, AdjustmentInstrument Instrument) : Effect;
