using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Fees and costs that a court gives out of the fund of a class settlement: they need no judgment, and nobody pays them on top of
/// the fund.</summary>
public static class FundAward
{
    /// <summary>Who pays, in place of a party.</summary>
    public const string Payor = "the settlement fund";

    /// <summary>True where the record says so, and where it is of fees and costs alone after a class settlement.</summary>
    public static bool Is(CaseState state, CaseTimeline timeline, AwardState award) =>
        award is { Stage: AwardStage.ByOrder, Award.FromFund: not null }
        || award is { Stage: AwardStage.ByOrder, Components.Count: > 0 }
            && award.Components.Keys.All(component => component is ComponentKind.AttorneysFees or ComponentKind.Costs)
            && state.Settlements.Any(settlement =>
                settlement is { Terms.ClassWide: true, Status: not SettlementStatus.Rejected }
                && timeline[settlement.ReachedIn].Position <= timeline[award.Steps[0].Event].Position
            );
}
