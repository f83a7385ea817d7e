using CaseTracker.Core.Currencies;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record AwardAdjusted(string Award, ComponentKind Component, decimal To, AdjustmentInstrument Instrument) : Effect;
