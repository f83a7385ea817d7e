using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>A bond as a day found it.</summary>
/// <param name="ReleasedIn">The event that released it; null while it secures the judgment.</param>
public sealed record BondState(
    string Docket,
    MonetaryAmount Amount,
    string? Surety,
    IReadOnlyList<string> Awards,
    string PostedIn,
    string? ReleasedIn
)
{
    /// <summary>True where it secures an award of its docket's judgment.</summary>
    public bool Secures(string award) => ReleasedIn is null && (Awards.Count == 0 || Awards.Contains(award));
}
