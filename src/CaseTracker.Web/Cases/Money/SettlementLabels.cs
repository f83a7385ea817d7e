using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>A settlement in a few words.</summary>
public static class SettlementLabels
{
    /// <summary>"$125,000,000", "Sum not disclosed": for where no word says that it is the sum.</summary>
    public static string Headline(SettlementState settlement) =>
        settlement is { Terms.Sum: null, ConsentSum: null } or { Terms: null, ConsentSum: null }
            ? $"Sum {Sum(settlement).ToLowerInvariant()}"
            : Sum(settlement);

    /// <summary>"$125,000,000", "Not disclosed".</summary>
    public static string Sum(SettlementState settlement) =>
        settlement.Terms switch
        {
            { Sum: { } sum } terms => $"{(terms.AtLeast ? "At least " : "")}{sum}",
            _ when settlement.ConsentSum is { } sum => $"{sum} by consent judgment",
            { NotDisclosed: true } => "Not disclosed",
            _ => "Not in the record",
        };

    /// <summary>"For a class, preliminarily approved".</summary>
    public static string Status(SettlementState settlement) =>
        settlement.Terms is { ClassWide: true }
            ? $"For a class, {StateLabels.For(settlement.Status)}"
            : Prose.Capital(StateLabels.For(settlement.Status));

    /// <summary>The look of its badge; the word carries the meaning.</summary>
    public static string Badge(SettlementState settlement) =>
        settlement.IsFinal ? "badge-good"
        : settlement.Status == SettlementStatus.Rejected ? "badge-bad"
        : "badge-open";
}
