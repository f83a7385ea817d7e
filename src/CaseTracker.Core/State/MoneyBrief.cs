using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>The money of a case as a list shows it: one sum and how far it has come.</summary>
/// <param name="Sum">Null where only words can be said: a settlement in a sum that is not known.</param>
/// <param name="Words">"in judgment", "settled, finally approved", "vacated on appeal".</param>
public sealed record MoneyBrief(MonetaryAmount? Sum, string Words)
{
    /// <returns>What was settled on, else what was awarded and counts, else the largest award that fell; null for none.</returns>
    public static MoneyBrief? Of(CaseState state)
    {
        var made = state.Awards.Where(award => award.Stage != AwardStage.NotMade && award.Steps.Count > 0).ToList();
        var standing = made.Where(award => award is { IsFallen: false, Stage: not AwardStage.Settled }).ToList();
        var settled = state.Settlements.LastOrDefault(settlement => settlement.Status != SettlementStatus.Rejected);
        // Beside a settlement of the whole, or for a class, an award is of fees; a partial one says less than what was awarded.
        if (settled is not null && (settled.EndsTheCase || settled.Terms is { ClassWide: true } || standing.Count == 0))
            return new MoneyBrief(
                settled.Terms?.Sum ?? settled.ConsentSum,
                (settled.Status, settled.Terms?.Sum ?? settled.ConsentSum) switch
                {
                    (SettlementStatus.Reached, null) => "settled, sum not known",
                    (SettlementStatus.Reached, _) => "settled",
                    (var status, _) => $"settlement, {StateLabels.For(status)}",
                }
            );
        if (AwardState.Foremost(standing) is not { } foremost)
            return AwardState.Foremost(made) is { } fallen ? new MoneyBrief(fallen.Total, AwardBrief.Of(state, fallen)) : null;
        // Sums that run the other way, as on a counterclaim, or in another currency are not added.
        var same = standing
            .Where(award =>
                award.Award.Currency == foremost.Award.Currency && award.Award.Payees.ToHashSet().SetEquals(foremost.Award.Payees)
            )
            .ToList();
        return new MoneyBrief(
            new MonetaryAmount(same.Sum(award => award.Total.Amount), foremost.Award.Currency),
            AwardBrief.Of(state, same)
        );
    }
}
