using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Events;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Drafting;

/// <summary>The effects that a ruling can have, given the state of the case before it: this award's components, this injunction, these claims, this appeal.</summary>
public static class PossibleEffects
{
    private static readonly ComponentKind[] UsualComponents =
        [ComponentKind.Compensatory, ComponentKind.Punitive, ComponentKind.Statutory, ComponentKind.AttorneysFees, ComponentKind.PrejudgmentInterest];

    /// <param name="state">The state on the day before the ruling.</param>
    /// <param name="docketId">The docket that the ruling is in; null while none is chosen, which offers what hangs on no docket.</param>
    public static IReadOnlyList<EffectOffer> In(CourtCase courtCase, CaseState state, string? docketId) =>
    [
        .. state.Awards.SelectMany(Money),
        .. state.Injunctions.SelectMany(Relief),
        .. state.Claims.Where(claim => claim.Asserted).Select(Claim),
        .. courtCase.Dockets.Where(docket => docket.Id == docketId).SelectMany(docket => Docket(courtCase, state, docket)),
        Offer("hearingSet", "Dates", "A hearing is set", null, [Text("hearingSet", "What for"), Day("on", "Day")]),
        Offer("deadlineSet", "Dates", "A deadline is set", null, [Text("deadlineSet", "For what"), Day("on", "Day")]),
    ];

    private static IEnumerable<EffectOffer> Money(AwardState award)
    {
        var (id, title) = (award.Award.Id, award.Award.Title);
        if (award.Steps.Count == 0)
        {
            yield return Offer("awardMade", "Money", $"{title}: award made", "not made yet",
                [.. UsualComponents.Select(kind => Amount($"components.{Words.Of(kind)}", Prose.Capital(StateWords.Of(kind))) with { IsOptional = true })], id);
            yield break;
        }

        foreach (var (kind, sum) in award.Components)
        {
            var now = Sum(sum, award.Award.Currency);
            var name = $"{title}: {StateWords.Of(kind)}";
            yield return Offer("remittiturOffered", "Money", $"{name}, remittitur offered", now, [Amount("to", "Reduced to")], id, ("component", Words.Of(kind)));
            yield return Offer("awardAdjusted", "Money", $"{name}, adjusted otherwise", now, [Amount("to", "To"), Choice<AdjustmentInstrument>("instrument", "By")], id, ("component", Words.Of(kind)));
        }

        if (award.Remittitur == RemittiturStatus.AcceptanceNotKnown)
        {
            yield return Offer("remittiturAccepted", "Money", $"{title}: the plaintiff accepts the remittitur", "not known whether accepted", [], id);
            yield return Offer("remittiturRefused", "Money", $"{title}: the plaintiff refuses the remittitur", "not known whether accepted", [], id);
        }

        if (!award.ExecutionStayed) yield return Offer("executionStayed", "Money", $"{title}: execution stayed", StateWords.Of(award.Stage), [], id);
    }

    private static IEnumerable<EffectOffer> Relief(InjunctionState one)
    {
        var (id, title, now) = (one.Injunction.Id, one.Injunction.Title, StateWords.Of(one.Status));
        var isIssued = one.Issued is not null;
        if (!isIssued) yield return Offer("injunctionIssued", "Injunctions", $"{title}: issued", now, [], id);
        if (one.Status is InjunctionStatus.InForce or InjunctionStatus.StayedOrInForce)
            yield return Offer("injunctionStayed", "Injunctions", $"{title}: stayed", now, [Choice<StayKind>("kind", "Kind of stay")], id);
        if (one.Status is InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce) yield return Offer("stayLifted", "Injunctions", $"{title}: stay lifted", now, [], id);
        if (!isIssued || one.Status is InjunctionStatus.Dissolved or InjunctionStatus.Expired or InjunctionStatus.Undone) yield break;
        yield return Offer("injunctionModified", "Injunctions", $"{title}: modified", now,
            [new EffectField("clauses", "Clauses that hold from now on", EffectFieldForm.Choices, [.. one.Injunction.Clauses.Select(clause => (clause.Id, clause.Text))])], id);
        yield return Offer("injunctionDissolved", "Injunctions", $"{title}: dissolved", now, [], id);
    }

    private static EffectOffer Claim(ClaimState claim) => Offer("claimDecided", "Claims", $"{claim.Claim.Title}: decided",
        claim.Results.Count == 0 ? "open" : Prose.List(claim.Results.Select(result => StateWords.Of(result.Outcome)).Distinct()),
        [Choice<ClaimOutcome>("outcome", "Outcome"), Choice<ClaimGround>("ground", "Ground") with { IsOptional = true }], claim.Claim.Id);

    private static IEnumerable<EffectOffer> Docket(CourtCase courtCase, CaseState state, Docket docket)
    {
        var status = state.Dockets.FirstOrDefault(one => one.Docket.Id == docket.Id)?.Status ?? DocketStatus.NotOpen;
        var (name, now) = ($"{CourtRegistry.NameOf(docket.Court)} {docket.Number}".Trim(), StateWords.Of(status));
        if (status == DocketStatus.NotOpen) yield return On("docketOpened", "opened");
        if (status is DocketStatus.Pending or DocketStatus.Reopened) yield return On("docketStayed", "stayed");
        if (status == DocketStatus.Stayed) yield return On("docketResumed", "resumed");
        if (status is DocketStatus.Pending or DocketStatus.Reopened or DocketStatus.Stayed) yield return On("docketTerminated", "ended");
        if (status is DocketStatus.Terminated or DocketStatus.JudgmentEntered) yield return On("docketReopened", "reopened");

        if (state.Appeals.FirstOrDefault(appeal => appeal.Docket.Id == docket.Id) is { } appeal)
        {
            if (appeal.IsOpen) yield return Appeal(courtCase, docket, appeal, name);
            if (!appeal.IsOpen && appeal.Mandate != MandateStatus.Issued) yield return Offer("mandateIssued", "Appeal", $"{name}: mandate issued", StateWords.Of(appeal.Mandate), [], docket.Id);
            yield break;
        }

        yield return Offer("judgmentEntered", "Judgment", $"{name}: judgment entered", now,
        [
            Choice<JudgmentKind>("kind", "Kind"),
            Several("awards", "Awards in it", state.Awards.Where(award => award.Steps.Count > 0 && !award.IsOwed).Select(award => (award.Award.Id, award.Award.Title))),
            Several("claims", "Claims in it", state.Claims.Where(claim => claim.Interlocutory).Select(claim => (claim.Claim.Id, claim.Claim.Title))),
            Several("injunctions", "Injunctions in it", state.Injunctions.Where(one => one.Issued is not null).Select(one => (one.Injunction.Id, one.Injunction.Title))),
        ], docket.Id);
        if (status != DocketStatus.JudgmentEntered) yield break;
        foreach (var (key, what) in new[] { ("judgmentAmended", "amended"), ("judgmentVacated", "vacated"), ("judgmentSatisfied", "satisfied") })
            yield return Offer(key, "Judgment", $"{name}: judgment {what}", now, [], docket.Id);

        EffectOffer On(string key, string what) => Offer(key, "Docket", $"{name}: {what}", now, [], docket.Id);
    }

    /// <summary>The court above on one ruling; a decision on several is entered once for each.</summary>
    private static EffectOffer Appeal(CourtCase courtCase, Docket docket, AppealState appeal, string name)
    {
        var rulings = appeal.From.Count > 0 ? courtCase.Events.Where(happened => appeal.From.Contains(happened.Id)) : courtCase.Events.Where(happened => happened.Ruling is not null && happened.Docket != docket.Id);
        return new EffectOffer($"appealDecided:{docket.Id}", "Appeal", $"{name}: appeal decided", "open",
            [new EffectField("ruling", "Ruling below", EffectFieldForm.Choice, [.. rulings.Select(happened => (happened.Id, happened.Title))]), Choice<ReviewOutcome>("outcome", "Outcome")])
        {
            Begin = () => new JsonObject { ["appealDecided"] = docket.Id },
            Finish = effect =>
            {
                var reviewed = new JsonObject();
                foreach (var key in new[] { "ruling", "outcome" })
                    if (effect.Remove(key, out var value)) reviewed[key] = value;
                effect["rulings"] = new JsonArray(reviewed);
            },
        };
    }

    private static EffectOffer Offer(string effect, string group, string label, string? now, IReadOnlyList<EffectField> fields, string? target = null, params (string Key, string Value)[] fixedParts) => new(
        string.Join(':', new[] { effect, target }.Concat(fixedParts.Select(part => part.Value)).OfType<string>()), group, Prose.Capital(label), now, fields)
    {
        Begin = () =>
        {
            var json = new JsonObject();
            if (target is not null) json[effect] = target;
            foreach (var (key, value) in fixedParts) json[key] = value;
            return json;
        },
    };

    private static EffectField Text(string key, string label) => new(key, label, EffectFieldForm.Text, []);

    private static EffectField Amount(string key, string label) => new(key, label, EffectFieldForm.Amount, []);

    private static EffectField Day(string key, string label) => new(key, label, EffectFieldForm.Date, []);

    private static EffectField Choice<T>(string key, string label) where T : struct, Enum =>
        new(key, label, EffectFieldForm.Choice, [.. Enum.GetValues<T>().Select(value => (Words.Of(value), Words.Of(value)))]);

    private static EffectField Several(string key, string label, IEnumerable<(string Value, string Label)> choices) => new(key, label, EffectFieldForm.Choices, [.. choices]) { IsOptional = true };

    private static string Sum(decimal amount, string currency) => new Money(amount, currency).ToString();
}
