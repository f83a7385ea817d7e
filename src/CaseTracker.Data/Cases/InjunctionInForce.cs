using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Data.Cases;

/// <summary>An injunction that is in force or may be, stayed ones among them.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
/// <param name="Standing">Where it stands, in words, with every hedge.</param>
/// <param name="Issued">The date of the event that issued it.</param>
public sealed record InjunctionInForce(
    string Slug,
    string CaseName,
    string Title,
    InjunctionStatus Status,
    string Standing,
    PartialDate Issued
);
