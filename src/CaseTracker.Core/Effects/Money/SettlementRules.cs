using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Effects.Money;

/// <summary>What a settlement does to claims and awards.</summary>
internal static class SettlementRules
{
    /// <summary>The basis of a payment that only reports tell of.</summary>
    internal const string Reported = "reported";

    /// <summary>The parties settle.</summary>
    /// <param name="terms">Null where nothing but the kind of event tells of it.</param>
    public static FoldState Settle(this FoldState state, FoldStep step, string docket, SettlementReached? terms)
    {
        if (step.IsUndone)
            return state;
        var status = terms is { ClassWide: true } ? SettlementStatus.AwaitingApproval : SettlementStatus.Reached;
        var settled = new SettlementState(state.Dockets[docket].Docket, step.Event.Id, status, step.Event.Id, terms);
        return state
            .Say(step, FactRef.DocketSettlement(docket), $"Settlement, {step.DocketName(docket)}", null, SettlementPhrase.Sum(terms), null)
            .With(settled);
    }

    /// <summary>A settlement moves on: approved, refused.</summary>
    public static FoldState Move(this FoldState state, FoldStep step, string docket, SettlementStatus status)
    {
        if (!state.Settlements.TryGetValue(docket, out var settled))
            return state.Impossible(step, "no-settlement", $"acts on a settlement that is not recorded ({step.DocketName(docket)}).");
        if (step.IsUndone)
            return state;
        return state
            .Say(
                step,
                FactRef.DocketSettlement(docket),
                $"Settlement, {step.DocketName(docket)}",
                StateLabels.For(settled.Status),
                StateLabels.For(status)
            )
            .With(settled with { Status = status, Since = step.Event.Id });
    }

    /// <summary>What the settlement gives is paid.</summary>
    public static FoldState Pay(this FoldState state, FoldStep step, string docket)
    {
        if (!state.Settlements.TryGetValue(docket, out var settled))
            return state.Impossible(step, "no-settlement", $"pays a settlement that is not recorded ({step.DocketName(docket)}).");
        if (step.IsUndone)
            return state;
        return (
            state with
            {
                Settlements = state.Settlements.SetItem(docket, settled with { PaidIn = step.Event.Id, PaymentBasis = Basis(step) }),
            }
        ).Say(step, FactRef.DocketSettlement(docket), $"Settlement, {step.DocketName(docket)}", StateLabels.For(settled.Status), "paid");
    }

    private static string? Basis(FoldStep step) =>
        step.Inferred ? "inferred"
        : step.Event.Standing?.Is == EvidentiaryStatusKind.Reported ? Reported
        : null;

    /// <summary>A judgment names the sum that the parties agreed on: it is that of the settlement before it.</summary>
    public static FoldState WithConsentSum(this FoldState state, AwardState award)
    {
        if (!award.Components.TryGetValue(ComponentKind.SettlementSum, out var sum))
            return state;
        var silent = state.Settlements.Values.Where(settled => settled.Terms?.Sum is null && settled.Status != SettlementStatus.Rejected);
        return silent.Aggregate(
            state,
            (next, settled) =>
                next with
                {
                    Settlements = next.Settlements.SetItem(
                        settled.Docket.Id,
                        settled with
                        {
                            ConsentSum = new MonetaryAmount(sum, award.Award.Currency),
                        }
                    ),
                }
        );
    }

    private static FoldState With(this FoldState state, SettlementState settled)
    {
        state = state with { Settlements = state.Settlements.SetItem(settled.Docket.Id, settled) };
        if (!settled.IsFinal)
            return state;
        var claims = state.Claims.Values.Where(claim => claim.Asserted && Covers(settled.Terms?.Claims, claim.Claim.Id)).ToList();
        var ended = claims.Select(claim => claim.Claim.Id).ToHashSet();
        foreach (var claim in claims)
            state = state with { Claims = state.Claims.SetItem(claim.Claim.Id, Settled(claim, settled)) };
        var isLast =
            claims.Count > 0
            && state.Awards.Values.All(award => !award.IsOwed || award.Award.Payors.All(party => Covers(settled.Terms?.Parties, party)))
            && !state.Claims.Values.Any(claim =>
                claim.Asserted
                && claim.Results.Any(result => IsOpen(result.Outcome) && !(IsJudged(claim, result) && ended.Contains(claim.Claim.Id)))
            );
        state = state with { Settlements = state.Settlements.SetItem(settled.Docket.Id, settled with { LeavesNothingOpen = isLast }) };
        return state
            .Awards.Values.Where(award =>
                award.Steps.Count > 0
                && award is { IsFallen: false, Stage: not AwardStage.Satisfied }
                && (
                    award.Award.Claims.Count > 0
                        ? award.Award.Claims.All(ended.Contains)
                        : isLast || settled.Terms is null or { Claims.Count: 0 }
                )
                && award.Award.Payors.All(party => Covers(settled.Terms?.Parties, party))
            )
            .Aggregate(
                state,
                (next, award) => next.With(award with { Stage = AwardStage.Settled, Undone = settled.Since, ExecutionStayed = false })
            );
    }

    private static ClaimState Settled(ClaimState claim, SettlementState settled) =>
        claim with
        {
            Results =
            [
                .. claim.Results.Select(result =>
                    IsOpen(result.Outcome) && !IsJudged(claim, result) && Covers(settled.Terms?.Parties, result.Party)
                        ? new ClaimResult(result.Party, ClaimOutcome.Settled, ClaimGround.NotStated, settled.Since)
                        : result
                ),
            ],
        };

    /// <summary>A settlement after the judgment ends what is owed on it, and decides no claim anew.</summary>
    private static bool IsJudged(ClaimState claim, ClaimResult result) =>
        result.Outcome == ClaimOutcome.JudgmentForPlaintiff && !claim.Interlocutory;

    /// <summary>True for what there was still to settle; a dismissal or a judgment for the defendant stays what it was.</summary>
    public static bool IsOpen(ClaimOutcome outcome) =>
        outcome
            is ClaimOutcome.Pending
                or ClaimOutcome.LiabilityFoundDamagesOpen
                or ClaimOutcome.LiabilityFoundDamagesAwarded
                or ClaimOutcome.JudgmentForPlaintiff
                or ClaimOutcome.DismissedWithLeaveToAmend
                or ClaimOutcome.Reversed
                or ClaimOutcome.Vacated
                or ClaimOutcome.Reinstated;

    private static bool Covers(IReadOnlyList<string>? named, string id) => named is not { Count: > 0 } || named.Contains(id);
}
