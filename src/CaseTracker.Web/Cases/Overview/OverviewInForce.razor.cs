using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.State;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Money;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Overview;

/// <summary>What holds on the reader's day.</summary>
public partial class OverviewInForce
{
    private const int MostMotions = 6;
    private const int MostAwards = 2;
    private const int MostNames = 4;

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    /// <summary>Those that hold before those that are stayed; what ended is not here.</summary>
    private List<InjunctionState> Injunctions =>
        [
            .. View
                .State.Injunctions.Where(injunction =>
                    injunction.Issued is not null
                    && injunction.Status is InjunctionStatus.InForce or InjunctionStatus.StayedOrInForce or InjunctionStatus.Stayed
                )
                .OrderBy(injunction => injunction.Status),
        ];

    private List<AwardState> Awards =>
        [
            .. View
                .State.Awards.Where(award =>
                    award.Steps.Count > 0 && award is { IsFallen: false, Stage: not (AwardStage.Settled or AwardStage.Satisfied) }
                )
                .OrderByDescending(award => award.Total.Amount),
        ];

    private List<SettlementState> Settlements =>
        [.. View.State.Settlements.Where(settlement => settlement.Status != SettlementStatus.Rejected)];

    /// <summary>One whose awards have all fallen secures nothing any more; whether it was released is told with the money.</summary>
    private List<BondState> Bonds =>
        [.. View.State.Bonds.Where(bond => bond.ReleasedIn is null && !BondLabels.SecuresNothing(View.State, bond))];

    /// <summary>Those that one event imposed on the same parties together.</summary>
    private List<List<SanctionState>> Sanctions =>
        [
            .. View
                .State.Sanctions.Where(sanction => sanction.PurgedIn is null)
                .GroupBy(sanction => $"{sanction.Event} {string.Join(' ', sanction.On)}")
                .Select(group => group.ToList()),
        ];

    /// <summary>What may be in force or owed by the day, and what may be over; appeals have a section of their own.</summary>
    private IEnumerable<(string Words, IReadOnlyList<string> Events)> MayExist =>
        PossiblePhrase
            .MayExist(View.State, [PossibleThingKind.Settlement, PossibleThingKind.Injunction, PossibleThingKind.Award])
            .Concat(
                View.State.Dockets.Where(docket => !docket.Docket.IsReview && docket.Status != DocketStatus.Stayed)
                    .Select(docket => (Docket: docket, Hedge: PossiblePhrase.For(docket)))
                    .Where(pair => pair.Hedge is not null)
                    .Select(pair => ($"{pair.Docket.Docket.InSentence()} {pair.Hedge}", (IReadOnlyList<string>)[]))
            );

    private string? HedgeOf(IEnumerable<Claim> claims) =>
        claims
            .Select(claim => PossiblePhrase.For(View.State.Claims.First(state => state.Claim.Id == claim.Id)))
            .FirstOrDefault(hedge => hedge is not null);

    private List<DocketState> Stayed => [.. View.State.Dockets.Where(docket => docket.Status == DocketStatus.Stayed)];

    private List<MotionState> Pending =>
        [.. View.State.Motions.Where(IsPending).OrderBy(motion => motion.Motion.Significance != Significance.Key)];

    /// <summary>True also where a ruling was looked for and not found, while nothing later can have ended the motion.</summary>
    private static bool IsPending(MotionState motion) =>
        motion.Status == MotionStatus.Pending || motion is { Status: MotionStatus.NoRulingFound, FiledIn: not null, IsOvertaken: false };

    private string PendingWords(MotionState motion) =>
        motion is { Status: MotionStatus.NoRulingFound, DecidedInPart: { } part } ? $"{StateLabels.For(part)}; no later ruling found"
        : motion is { Status: MotionStatus.Pending, DecidedInPart: { } some } ? $"{StateLabels.For(some)}; the rest pending"
        : motion.Status == MotionStatus.NoRulingFound ? "apparently pending; no ruling found"
        : View.AsOf >= View.Case.Coding.LastChecked ? "pending when last checked"
        : "pending";

    private string MoreMotions => Prose.Capital(Prose.Count(Pending.Count - MostMotions, "more motion"));

    private bool IsEmpty =>
        Injunctions.Count + Awards.Count + Stayed.Count + Pending.Count + Settlements.Count + Bonds.Count + Sanctions.Count + Claims.Count()
        == 0;

    /// <summary>Owed, and nothing that was inferred or may have turned makes it less than certain.</summary>
    private bool IsCertain(AwardState award) =>
        award is { IsOwed: true, MayBe.Count: 0 }
        && UnheldReview.Of(View.State, award) is null
        && award.Payments.All(payment => !payment.Inferred)
        && !AwardLabels.IsJudgmentInferred(View, award);

    private ClaimSides Sides => new(View.Case);

    private bool HasSeveralSued => View.Case.Claims.SelectMany(claim => claim.Against).Distinct().Skip(1).Any();

    /// <summary>Claims with the same answer from the same ruling against the same parties stand together.</summary>
    private IEnumerable<(
        string Outcome,
        string? Event,
        bool Revisable,
        string? Judgment,
        List<Claim> Claims,
        List<string> Against
    )> Claims =>
        View
            .State.Claims.Where(claim => claim.Asserted)
            .SelectMany(claim =>
                claim
                    .Results.Where(IsInForce)
                    .GroupBy(result => (Words: ClaimWords.Decided(View, claim, result), result.Event))
                    .Select(group =>
                        (
                            claim,
                            group.Key.Words,
                            group.Key.Event,
                            Revisable: group.Any(result => View.Reading.IsRevisable(claim, result)),
                            Judgment: ClaimWords.JudgmentOn(View, claim, group.First()),
                            Against: group.Select(result => result.Party).ToList()
                        )
                    )
            )
            .GroupBy(row => (row.Words, row.Event, row.Revisable, row.Judgment, Against: string.Join(' ', row.Against)))
            .Select(group =>
                (
                    group.Key.Words,
                    group.Key.Event,
                    group.Key.Revisable && group.Key.Event is not null,
                    group.Key.Judgment,
                    group.Select(row => row.claim.Claim).Distinct().ToList(),
                    group.First().Against
                )
            );

    /// <summary>"Fraud and theft; brought against Low Corp." with one full stop.</summary>
    private string Told(List<Claim> claims, List<string> against, bool revisable) =>
        (
            Prose.List(claims.Select(claim => claim.Title))
            + (HasSeveralSued ? $"; brought against {ClaimWords.Names(View, against)}" : "")
            + (revisable ? "; not final; the court may revise it" : "")
        ).TrimEnd('.') + ".";

    /// <summary>Those that it names, many of them with "and 12 others", then those that it does not name.</summary>
    private string Names(IReadOnlyList<string> parties, params IEnumerable<string> unnamed) =>
        parties.Count > MostNames
            ? Prose.List([ClaimWords.Names(View, parties), .. unnamed])
            : Prose.List(parties.Select(View.PartyInSentence).Concat(unnamed));

    /// <summary>What restrains speech comes last, each kind by where it stands, in one row: "Gag order on the parties; gag order on
    /// counsel".</summary>
    private IEnumerable<List<InjunctionState>> GagOrders =>
        Injunctions
            .Where(injunction => injunction.Injunction.Kind == InjunctionKind.GagOrder)
            .GroupBy(injunction => InjunctionLabels.Status(View, injunction))
            .Select(group => group.ToList());

    private static string ClauseCount(InjunctionState state)
    {
        var held = state.Injunction.Clauses.Where(clause => state.Clauses.Contains(clause.Id)).ToList();
        var (verbs, said) = (
            new[] { (ClauseEffect.Prohibits, "bans"), (ClauseEffect.Requires, "orders"), (ClauseEffect.CarvesOut, "exempts") },
            new List<string>()
        );
        foreach (var (effect, verb) in verbs)
            if (held.Count(clause => clause.Does == effect) is > 0 and var count)
                said.Add($"{verb} {(said.Count == 0 ? Prose.Count(count, "thing") : count.ToString("N0", CultureInfo.InvariantCulture))}");
        return said.Count == 0 ? "no clause recorded" : string.Join(", ", said);
    }

    /// <summary>What a court above took away is not in force, but a claim that it opened again is told; nor is a dismissal once its docket
    /// was reopened, nor any of several findings of liability once courts above reversed them all.</summary>
    private bool IsInForce(ClaimResult result) =>
        !ReversedAbove.IsEveryClaim(View.State)
        && (result.IsOpenAgain || result.Outcome is not (ClaimOutcome.Reversed or ClaimOutcome.Vacated))
        && ClaimWords.Reopened(View, result) is null;
}
