using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Fees or costs were granted, and the sum is not in the order or was not found; an award of the same between the same parties
/// takes the place of the grant.</summary>
/// <param name="Of">What was granted: fees, costs, interest.</param>
/// <param name="Payors">Who is to pay.</param>
/// <param name="Payees">Who is to be paid.</param>
public sealed record FeesGranted(ComponentKind Of, IReadOnlyList<string> Payors, IReadOnlyList<string> Payees) : Effect;
