using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>Whether what is still on appeal concerns the settlement.</summary>
public static class AppealsAfterSettlement
{
    /// <summary>True where a court approved the settlement, every open appeal says what it is from, and none is from that.</summary>
    public static bool IsFromAnother(this CaseState state, SettlementState settlement) =>
        settlement.Status == SettlementStatus.FinallyApproved
        && state
            .Appeals.Where(appeal => appeal.IsOpen)
            .All(appeal => appeal.From.Count > 0 && !appeal.From.Contains(settlement.Since) && !appeal.From.Contains(settlement.ReachedIn));
}
