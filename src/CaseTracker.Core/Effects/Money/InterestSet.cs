using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Interest runs on an award.</summary>
/// <param name="Percent">The rate in percent a year.</param>
/// <param name="AccruesFrom">The first day for which it runs.</param>
/// <param name="AccruesUntil">The day on which it stops; null while it runs.</param>
public sealed record InterestSet(string Award, decimal Percent, Compounding Compounding, DateOnly AccruesFrom, DateOnly? AccruesUntil)
    : Effect;
