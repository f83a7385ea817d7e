using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Fees or costs that are granted in a sum not on record, as a day found them.</summary>
/// <param name="Event">The event that granted them.</param>
public sealed record FeeGrant(ComponentKind Of, IReadOnlyList<string> Payors, IReadOnlyList<string> Payees, string Event);
