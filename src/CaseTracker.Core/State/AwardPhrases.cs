using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The awards of a case as the status line tells them: the sum, against whom, how far it has come, or why it fell.</summary>
internal sealed class AwardPhrases(CourtCase courtCase, CaseTimeline timeline, CaseState state, ClaimSides sides)
{
    private const int MostSums = 4;

    /// <summary>Those that were made, but for one that a court above took away and that was awarded anew.</summary>
    private readonly List<AwardState> _told =
    [
        .. state.Awards.Where(award =>
            award.Stage != AwardStage.NotMade
            && !(award.Stage == AwardStage.Undone && state.Awards.Any(other => Replaces(other, award, timeline)))
        ),
    ];

    /// <summary>True where the phrase of an award says what a decision above did with it.</summary>
    public static bool Tells(AwardState award, string decision) =>
        (award is { Stage: AwardStage.Undone, Review: not null } && award.Undone == decision)
        || (award.Stage == AwardStage.InJudgment && award.Steps[^1].Event == decision);

    /// <summary>One phrase for each award; several that share all but their payors and sums are one phrase.</summary>
    public IEnumerable<string> All() =>
        _told.Count < 2 || _told.Exists(award => award.Remittitur != RemittiturStatus.None)
            ? _told.Select(For)
            : _told.GroupBy(Tail).Select(group => Together([.. group], group.Key));

    /// <summary>True where the one, which counts, was awarded anew after the other had fallen.</summary>
    private static bool Replaces(AwardState later, AwardState fallen, CaseTimeline timeline) =>
        later is { IsFallen: false, Steps.Count: > 0 }
        && !IsFees(later)
        && timeline[later.Steps[0].Event].Position > timeline[fallen.Undone!].Position
        && later.Award.Payors.Any(fallen.Award.Payors.Contains)
        && (later.Award.Claims.Count == 0 || fallen.Award.Claims.Count == 0 || later.Award.Claims.Any(fallen.Award.Claims.Contains));

    private string Together(IReadOnlyList<AwardState> awards, string tail)
    {
        if (awards.Count == 1)
            return For(awards[0]);
        var most = awards[0].IsFallen ? 1 : MostSums;
        var sums = awards
            .OrderByDescending(award => awards.Count > most ? award.Total.Amount : 0)
            .Take(most)
            .GroupBy(Against)
            .Select(group => Prose.List(group.Select(award => AtLeast(award) + award.Total + Computed(award))) + group.Key)
            .ToList();
        if (awards.Count > most)
            sums.Add(Prose.Count(awards.Count - most, "more", "more"));
        return $"awards of {Prose.List(sums)} {tail}";
    }

    private string For(AwardState award)
    {
        var verdict = award.Stage == AwardStage.SetAside ? award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.Verdict) : null;
        var noun = verdict is null ? "award" : "verdict";
        var sum = verdict is null ? award.Total : new MonetaryAmount(verdict.Total, award.Award.Currency);
        var against = award.Stage != AwardStage.SetAside && (_told.Count > 1 || sides.AnySues(award.Award.Payors)) ? Against(award) : "";
        var told = $"{AtLeast(award)}{sum}{Computed(award)}";
        return $"{(IsFees(award) ? Fees(award) : noun)} of {told}{against}{Shares(award)} {Tail(award)}";
    }

    /// <summary>Against whom, where the case has several awards: then the sum alone does not say whose it is.</summary>
    private string Against(AwardState award) =>
        award.Award.Payors.Count switch
        {
            0 => "",
            1 or 2 => $" against {Prose.List(award.Award.Payors.Select(Party))}",
            var many => $" against {Party(award.Award.Payors[0])} and {Prose.Count(many - 1, "other")}",
        };

    private string Party(string id) => CaseNames.PartyInSentence(courtCase.PartyName(id, state.AsOf));

    private static bool IsFees(AwardState award) =>
        award.Components.Count > 0
        && award.Components.Keys.All(component => component is ComponentKind.AttorneysFees or ComponentKind.Costs)
        && award.Components.ContainsKey(ComponentKind.AttorneysFees);

    /// <summary>"attorneys’ fees and costs": what the sum is made up of.</summary>
    private static string Fees(AwardState award) =>
        award.Components.GetValueOrDefault(ComponentKind.Costs) > 0 ? "attorneys’ fees and costs" : "attorneys’ fees";

    private string Shares(AwardState award)
    {
        var shares = award.Shares.Select(share => $"{Party(share.Party)} {new MonetaryAmount(share.Sum, award.Award.Currency)}");
        return award.Shares.Count == 0 ? "" : $" ({Prose.List(shares)})";
    }

    /// <summary>What stands after the sum.</summary>
    private string Tail(AwardState award) => Standing(award) + PossiblePhrase.InBrackets(PossiblePhrase.For(award));

    private string Standing(AwardState award) =>
        award.Stage switch
        {
            AwardStage.SetAside => $"set aside ({Fell(award)})",
            AwardStage.Undone when award.Review is { } review =>
                $"{EnumTerm.For(review)} on appeal {timeline[award.Undone!].Event.InSentence()}"
                    + PossiblePhrase.InBrackets(InferredHold.Of(state, award)),
            AwardStage.Undone => $"vacated {timeline[award.Undone!].Event.InSentence()}",
            AwardStage.Settled => "covered by the settlement",
            AwardStage.Remitted => Remitted(award),
            AwardStage.InJudgment when UnheldReview.Of(state, award) is { } unheld =>
                $"in a judgment, {EnumTerm.For(unheld.Outcome)}{(unheld.Total is { } to ? $" to {to}" : "")} on appeal "
                    + $"{timeline[unheld.Appeal.DecidedIn!].Event.InSentence()} ({StateLabels.Mandate(unheld.Appeal)})",
            // Fees out of a class's fund need no judgment.
            AwardStage.ByOrder when FundAward.Is(state, timeline, award) =>
                $"awarded out of the settlement {timeline[award.Steps[^1].Event].Event.InSentence()}",
            AwardStage.ByOrder when award.Steps[0].Ruling == EventKind.ArbitralAward =>
                $"by arbitral award, {StateLabels.For(award.Outlook)}",
            AwardStage.ByVerdict or AwardStage.ByOrder when award.AwaitsNewTrial =>
                $"{StateLabels.For(award.Stage)} ({Refused(award)}; a new trial on {award.Cut} follows)",
            AwardStage.ByVerdict or AwardStage.ByOrder => $"{StateLabels.For(award.Stage)}, {StateLabels.For(award.Outlook)}",
            // That the sums on record were paid says that they are in a judgment.
            AwardStage.InJudgment when award is { Award.FurtherSum: not null, Payments.Count: > 0 } => Paid(award).TrimStart(',', ' '),
            _ => $"{StateLabels.For(award.Stage)}{Modified(award)}{Interest(award)}{Paid(award)}{Execution(award)}",
        };

    private string Remitted(AwardState award) =>
        (award.Remittitur, award.Judgment) switch
        {
            (RemittiturStatus.AcceptanceNotKnown, null) => $"after a conditional remittitur (no record that {Payees(award)} accepted; "
                + $"if refused, a new trial on {award.Cut} follows), "
                + StateLabels.For(award.Outlook),
            (RemittiturStatus.AcceptanceNotKnown, _) =>
                $"after a conditional remittitur of the judgment for {Before(award)} (no record that {Payees(award)} accepted; "
                    + $"if refused, a new trial on {award.Cut} follows)",
            _ => $"{StateLabels.For(award.Stage)}, {StateLabels.For(award.Outlook)}",
        };

    /// <summary>The sum before the remittitur.</summary>
    private static MonetaryAmount Before(AwardState award)
    {
        var before = award.Steps.TakeWhile(step => step.Kind != AwardStepKind.Remittitur).LastOrDefault() ?? award.Steps[0];
        return new MonetaryAmount(before.Total, award.Award.Currency);
    }

    private string Modified(AwardState award) =>
        award is { Stage: AwardStage.InJudgment, Steps: [_, .., { Kind: AwardStepKind.OnAppeal } last] }
            ? $", as modified on appeal {timeline[last.Event].Event.InSentence()}"
            : "";

    private static string Interest(AwardState award) =>
        award.Interest.Count == 0 ? "" : $" with interest ({Prose.List(award.Interest.Select(StateLabels.For))})";

    private static string Paid(AwardState award) =>
        award.Payments.Count == 0 || award.Stage != AwardStage.InJudgment ? ""
        : award.Paid.Amount >= award.Total.Amount && award.Interest.Count == 0 && award.Award.FurtherSum is null
            ? $", paid{Inferred(award)}"
        : award.Award.FurtherSum is not null && award.Paid.Amount >= award.Total.Amount ? $", partly paid{Inferred(award)}"
        : $", {award.Paid} of it paid{Inferred(award)}";

    private static string AtLeast(AwardState award) => award.Award.FurtherSum is null ? "" : "at least ";

    private static string Computed(AwardState award) => award.IsSumInferred ? " (sum inferred)" : "";

    private static string Inferred(AwardState award) => award.Payments.Any(payment => payment.Inferred) ? " (inferred)" : "";

    private string Execution(AwardState award)
    {
        var bond = state.Bonds.FirstOrDefault(bond => bond.Secures(award.Award.Id));
        return (award.ExecutionStayed, bond) switch
        {
            (true, not null) => $", enforcement stayed on a bond of {bond.Amount}",
            (true, null) => ", enforcement stayed",
            (false, not null) => $", secured by a bond of {bond.Amount}",
            _ => "",
        };
    }

    /// <summary>Who may accept a cut: whoever was awarded the money, which on a counterclaim is a defendant.</summary>
    private string Payees(AwardState award) =>
        $"the {(sides.IsDefence(award.Award.Payees) ? "defendant" : "plaintiff")}{(award.Award.Payees.Count == 1 ? "" : "s")}";

    /// <summary>Why and when an award fell: "remittitur to $15,000,000 refused on 21 June 2022".</summary>
    private string Fell(AwardState award)
    {
        var how = award.Fell switch
        {
            SetAsideGround.RefusedRemittitur => Refused(award),
            SetAsideGround.NewTrial => "new trial ordered",
            SetAsideGround.SupersedingVerdict => "a later verdict took its place",
            _ => "judgment as a matter of law",
        };
        return award.Fell == SetAsideGround.RefusedRemittitur ? how : $"{how} {On(award.Undone!)}";
    }

    /// <summary>"remittitur to $15,000,000 refused on 21 June 2022".</summary>
    private string Refused(AwardState award)
    {
        var cut = award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.Remittitur);
        var to = cut is null ? "" : $" to {new MonetaryAmount(cut.Total, award.Award.Currency)}";
        return $"remittitur{to} refused {On(award.Answered ?? award.Undone!)}";
    }

    private string On(string happened) => timeline[happened].Event.InSentence();
}
