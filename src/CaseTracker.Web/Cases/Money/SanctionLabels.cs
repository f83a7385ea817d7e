using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Parties;

namespace CaseTracker.Web.Cases.Money;

/// <summary>A sanction in money, in words.</summary>
public static class SanctionLabels
{
    /// <summary>"$10,000 for each day"; null where it is not in money.</summary>
    public static string? Amount(SanctionState sanction) =>
        sanction.Amount is { } amount
            ? sanction.Per is { } per
                ? $"{amount} for each {EnumTerm.For(per)}"
                : amount.ToString()
            : null;

    /// <summary>What it has come to by a day; null where that can't be computed, or is nothing yet.</summary>
    public static MonetaryAmount? Accrued(SanctionState sanction, DateOnly day) =>
        sanction.AccruedBy(day) is { Amount: > 0 } accrued ? accrued : null;

    /// <summary>How it ended, and whether that is inferred: a single sum is paid, an order is obeyed.</summary>
    public static string Ended(CaseView view, SanctionState sanction) =>
        (sanction.Per is null ? "Paid" : "Ended, the order having been obeyed")
        + (
            sanction.PurgedIn is { } purged
            && view.Entry(purged)?.Event.Effects.OfType<SanctionPurged>().All(effect => effect.Inferred) == true
                ? " (inferred)"
                : ""
        );
}
