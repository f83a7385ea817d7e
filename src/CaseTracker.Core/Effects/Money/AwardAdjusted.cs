using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

public sealed record AwardAdjusted(string Award, ComponentKind Component, decimal To, AdjustmentInstrument Instrument) : Effect;
