using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>Whether what is still on appeal concerns the settlement.</summary>
public static class AppealsAfterSettlement
{
    /// <summary>True where every open appeal says what it is from, and none is from what approved the settlement or told of it.</summary>
    public static bool IsFromAnother(this CaseState state, SettlementState settlement) =>
        state
            .Appeals.Where(appeal => appeal.IsOpen)
            .All(appeal => appeal.From.Count > 0 && !appeal.From.Contains(settlement.Since) && !appeal.From.Contains(settlement.ReachedIn));
}
