using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>How a bond stands.</summary>
public static class BondLabels
{
    /// <summary>True where every award that it secured has fallen or been paid.</summary>
    public static bool SecuresNothing(CaseState state, BondState bond) =>
        bond.Awards.Count > 0
        && state
            .Awards.Where(award => bond.Awards.Contains(award.Award.Id))
            .All(award => award.IsFallen || award.Stage is AwardStage.Satisfied or AwardStage.Settled);

    public static string Status(CaseState state, BondState bond) =>
        bond.ReleasedIn is not null ? "released"
        : SecuresNothing(state, bond) ? "posted; release not found"
        : "posted";
}
