using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The awards of a case as the status line tells them: the sum, against whom, how far it has come, or why it fell.</summary>
internal static class AwardPhrases
{
    private const int MostSums = 4;

    /// <summary>One phrase for each award; several that share all but their payors and sums are one phrase.</summary>
    public static IEnumerable<string> All(CourtCase courtCase, CaseTimeline timeline, CaseState state)
    {
        var made = state.Awards.Where(award => award.Stage != AwardStage.NotMade).ToList();
        if (made.Count < 2 || made.Any(award => award.Remittitur != RemittiturStatus.None))
            return made.Select(award => For(award, made.Count > 1, courtCase, timeline, state));
        return made.GroupBy(award => Tail(award, courtCase, timeline, state))
            .Select(group => Together([.. group], courtCase, timeline, state));
    }

    private static string Together(IReadOnlyList<AwardState> awards, CourtCase courtCase, CaseTimeline timeline, CaseState state)
    {
        if (awards.Count == 1)
            return For(awards[0], true, courtCase, timeline, state);
        var sums = awards.Take(MostSums).Select(award => $"{award.Total}{Against(award, courtCase, state)}").ToList();
        if (awards.Count > MostSums)
            sums.Add(Prose.Count(awards.Count - MostSums, "more"));
        return $"awards of {Prose.List(sums)} {Tail(awards[0], courtCase, timeline, state)}";
    }

    private static string For(AwardState award, bool several, CourtCase courtCase, CaseTimeline timeline, CaseState state)
    {
        var noun = award.Stage == AwardStage.SetAside && award.Steps[0].Kind == AwardStepKind.Verdict ? "verdict" : "award";
        var against =
            award.Stage != AwardStage.SetAside && (several || IsPaidByWhoSued(award, courtCase)) ? Against(award, courtCase, state) : "";
        return $"{(IsFees(award) ? "attorneys’ fees" : noun)} of {award.Total}{against}{Shares(award, courtCase, state)} "
            + Tail(award, courtCase, timeline, state);
    }

    /// <summary>Against whom, where the case has several awards: then the sum alone does not say whose it is.</summary>
    private static string Against(AwardState award, CourtCase courtCase, CaseState state) =>
        award.Award.Payors.Count switch
        {
            0 => "",
            1 or 2 => $" against {Prose.List(award.Award.Payors.Select(id => courtCase.PartyName(id, state.AsOf)))}",
            var many => $" against {courtCase.PartyName(award.Award.Payors[0], state.AsOf)} and {Prose.Count(many - 1, "other")}",
        };

    private static bool IsPaidByWhoSued(AwardState award, CourtCase courtCase)
    {
        var first = courtCase.Dockets.Where(docket => !docket.IsReview).Select(docket => docket.Id).ToHashSet();
        return award.Award.Payors.Count > 0
            && award.Award.Payors.All(party =>
                courtCase.Participations.Any(part =>
                    part.Party == party && part.Role is PartyRole.Plaintiff or PartyRole.Petitioner && first.Contains(part.Docket)
                )
            );
    }

    private static bool IsFees(AwardState award) =>
        award.Components.Count > 0
        && award.Components.Keys.All(component => component is ComponentKind.AttorneysFees or ComponentKind.Costs)
        && award.Components.ContainsKey(ComponentKind.AttorneysFees);

    private static string Shares(AwardState award, CourtCase courtCase, CaseState state)
    {
        var shares = award.Shares.Select(share =>
            $"{courtCase.PartyName(share.Party, state.AsOf)} {new MonetaryAmount(share.Sum, award.Award.Currency)}"
        );
        return award.Shares.Count == 0 ? "" : $" ({Prose.List(shares)})";
    }

    /// <summary>What stands after the sum.</summary>
    private static string Tail(AwardState award, CourtCase courtCase, CaseTimeline timeline, CaseState state) =>
        award.Stage switch
        {
            AwardStage.SetAside => $"set aside ({Fell(award, timeline)})",
            AwardStage.Undone when award.Review is { } review =>
                $"{EnumTerm.For(review)} on appeal {DateFormatter.InSentence(timeline[award.Undone!].Event.Date)}",
            AwardStage.Undone => $"vacated {DateFormatter.InSentence(timeline[award.Undone!].Event.Date)}",
            AwardStage.Settled => "no longer owed (settled)",
            AwardStage.Remitted => Remitted(award, courtCase),
            AwardStage.InJudgment when UnheldReview.Of(state, award) is { } unheld =>
                $"in a judgment, {EnumTerm.For(unheld.Outcome)}{(unheld.Total is { } to ? $" to {to}" : "")} on appeal "
                    + $"{DateFormatter.InSentence(timeline[unheld.Appeal.DecidedIn!].Event.Date)} ({StateLabels.Mandate(unheld.Appeal)})",
            // Fees out of a class's fund need no judgment.
            AwardStage.ByOrder when IsFees(award) && state.Settlements.Any(settlement => settlement.Terms is { ClassWide: true }) =>
                $"awarded out of the settlement {DateFormatter.InSentence(timeline[award.Steps[^1].Event].Event.Date)}",
            AwardStage.ByVerdict or AwardStage.ByOrder => $"{StateLabels.For(award.Stage)}, {StateLabels.For(award.Outlook)}",
            _ => $"{StateLabels.For(award.Stage)}{Interest(award)}{Paid(award)}{Execution(award, state)}",
        };

    private static string Remitted(AwardState award, CourtCase courtCase) =>
        (award.Remittitur, award.Judgment) switch
        {
            (RemittiturStatus.AcceptanceNotKnown, null) =>
                $"after a conditional remittitur (no record that {Payees(award, courtCase)} accepted; if refused, a new trial follows), "
                    + StateLabels.For(award.Outlook),
            (RemittiturStatus.AcceptanceNotKnown, _) =>
                $"after a conditional remittitur of the judgment for {Before(award)} (no record that {Payees(award, courtCase)} accepted; "
                    + "if refused, a new trial follows)",
            _ => $"{StateLabels.For(award.Stage)}, {StateLabels.For(award.Outlook)}",
        };

    /// <summary>The sum before the remittitur.</summary>
    private static MonetaryAmount Before(AwardState award)
    {
        var before = award.Steps.TakeWhile(step => step.Kind != AwardStepKind.Remittitur).LastOrDefault() ?? award.Steps[0];
        return new MonetaryAmount(before.Total, award.Award.Currency);
    }

    private static string Interest(AwardState award) =>
        award.Interest.Count == 0 ? "" : $" with interest ({Prose.List(award.Interest.Select(StateLabels.For))})";

    private static string Paid(AwardState award) =>
        award.Payments.Count == 0 || award.Stage != AwardStage.InJudgment ? ""
        : award.Paid.Amount >= award.Total.Amount && award.Interest.Count == 0 ? $", paid{Inferred(award)}"
        : $", {award.Paid} of it paid{Inferred(award)}";

    private static string Inferred(AwardState award) => award.Payments.Any(payment => payment.Inferred) ? " (inferred)" : "";

    private static string Execution(AwardState award, CaseState state)
    {
        var bond = state.Bonds.FirstOrDefault(bond => bond.Secures(award.Award.Id));
        return (award.ExecutionStayed, bond) switch
        {
            (true, not null) => $", execution stayed on a bond of {bond.Amount}",
            (true, null) => ", execution stayed",
            (false, not null) => $", secured by a bond of {bond.Amount}",
            _ => "",
        };
    }

    /// <summary>Who may accept a cut: whoever was awarded the money, which on a counterclaim is a defendant.</summary>
    private static string Payees(AwardState award, CourtCase courtCase)
    {
        var defends =
            award.Award.Payees.Count > 0
            && award.Award.Payees.All(party =>
                courtCase.Participations.Any(part => part.Party == party && part.Role == PartyRole.Defendant)
                && !courtCase.Participations.Any(part => part.Party == party && part.Role == PartyRole.Plaintiff)
            );
        return $"the {(defends ? "defendant" : "plaintiff")}{(award.Award.Payees.Count == 1 ? "" : "s")}";
    }

    /// <summary>Why and when an award fell: "remittitur to $15,000,000 refused on 21 June 2022".</summary>
    private static string Fell(AwardState award, CaseTimeline timeline)
    {
        var cut = award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.Remittitur);
        var how = award.Fell switch
        {
            SetAsideGround.RefusedRemittitur when cut is not null =>
                $"remittitur to {new MonetaryAmount(cut.Total, award.Award.Currency)} refused",
            SetAsideGround.RefusedRemittitur => "remittitur refused",
            SetAsideGround.NewTrial => "new trial ordered",
            SetAsideGround.SupersedingVerdict => "a later verdict took its place",
            _ => "judgment as a matter of law",
        };
        return $"{how} {DateFormatter.InSentence(timeline[award.Undone!].Event.Date)}";
    }
}
