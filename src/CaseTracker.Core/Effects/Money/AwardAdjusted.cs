using CaseTracker.Core.Cases;
using CaseTracker.Core.Money;

namespace CaseTracker.Core.Effects.Money;

public sealed record AwardAdjusted(string Award, ComponentKind Component, decimal To, AdjustmentInstrument Instrument) : Effect;
