using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The parties, or some of them, settle the dispute of a docket.</summary>
/// <param name="Sum">What is to be paid, a class fund included; null where it is not known.</param>
/// <param name="NotDisclosed">True where the sum is known not to be disclosed.</param>
/// <param name="ClassWide">True where it binds a class, and so needs the court's approval.</param>
/// <param name="PerMember">What each member of the class is to get.</param>
/// <param name="Claims">The claims that it ends, by id; empty for all.</param>
/// <param name="Parties">The defendants who settle, by id; empty for all.</param>
public sealed record SettlementReached(
    string Docket,
    MonetaryAmount? Sum,
    bool NotDisclosed,
    bool ClassWide,
    MonetaryAmount? PerMember,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Parties
) : Effect
{
    /// <summary>True where the sum is the least that is to be paid.</summary>
    public bool AtLeast { get; init; }

    /// <summary>Who says that the sum is this, where no agreement or court paper shows it: "Mr. Roe’s lawyers".</summary>
    public IReadOnlyList<string> SumBy { get; init; } = [];

    /// <summary>Who pays, by id; empty where it is not known.</summary>
    public IReadOnlyList<string> Payors { get; init; } = [];

    /// <summary>Who is paid, by id; empty where it is not known.</summary>
    public IReadOnlyList<string> Payees { get; init; } = [];
}
