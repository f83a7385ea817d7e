using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="JudgmentEntered"/>.</summary>
internal sealed class JudgmentEnteredDescriptor : EffectDescriptor<JudgmentEntered>
{
    public override string Key => "judgmentEntered";

    protected override string Phrase => "judgment entered in {0}";

    protected override JudgmentEntered Fields(Mapper m, string id, JudgmentEntered? e) =>
        new(
            m.Target(Key, e?.Docket, "docket"),
            m.Word("kind", e?.Kind ?? default),
            m.Targets("awards", e?.Awards, "award"),
            m.Targets("claims", e?.Claims, "claim"),
            m.Targets("injunctions", e?.Injunctions, "injunction")
        )
        {
            Id = id,
        };

    protected override string? Brings(JudgmentEntered effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(JudgmentEntered effect) =>
        [
            .. effect.Awards.Select(Antecedent.From<AwardMade>),
            .. effect.Claims.Select(Antecedent.From<ClaimAsserted>),
            .. effect.Injunctions.Select(Antecedent.From<InjunctionIssued>),
        ];

    protected override IEnumerable<string> Parties(JudgmentEntered effect, PartiesOnRecord record) =>
        [
            .. effect.Awards.SelectMany(record.OfAward),
            .. effect.Claims.SelectMany(record.OfClaim),
            .. effect.Injunctions.SelectMany(record.OfInjunction),
        ];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject)
    {
        if (subject is not DocketSubject { Appeal: null, State: var state } docket)
            return [];
        var awards = state
            .Awards.Where(award => award.Steps.Count > 0 && !award.IsOwed)
            .Select(award => (award.Award.Id, award.Award.Title));
        var claims = state.Claims.Where(claim => claim.Interlocutory).Select(claim => (claim.Claim.Id, claim.Claim.Title));
        var injunctions = state
            .Injunctions.Where(injunctionState => injunctionState.Issued is not null)
            .Select(injunctionState => (injunctionState.Injunction.Id, injunctionState.Injunction.Title));
        return
        [
            Offer(
                "Judgment",
                $"{docket.Name}: judgment entered",
                docket.Now,
                docket.Id,
                EffectField.Choice<JudgmentKind>("kind", "Kind"),
                EffectField.Several("awards", "Awards in it", awards) with
                {
                    IsOptional = true,
                },
                EffectField.Several("claims", "Claims in it", claims) with
                {
                    IsOptional = true,
                },
                EffectField.Several("injunctions", "Injunctions in it", injunctions) with
                {
                    IsOptional = true,
                }
            ),
        ];
    }

    /// <summary>A partial judgment leaves its docket as it was.</summary>
    protected override FoldState Fold(FoldState state, JudgmentEntered effect, FoldStep step)
    {
        var (docket, words) = (effect.Docket, $"{EnumTerm.For(effect.Kind)} judgment entered");
        var isPartial = effect.Kind == JudgmentKind.Partial;
        state =
            isPartial || step.IsUndone
                ? state.Say(step, FactRef.DocketJudgment(docket), step.DocketName(docket), null, words)
                : state.Move(step, docket, DocketStatus.JudgmentEntered, words);
        state = state with { WithJudgment = state.WithJudgment.Add(docket) };
        if (step.Undoing is { } undoing)
            return Undone(state, effect, step, undoing);

        state = state.WithTrialHeld(docket);
        if (!isPartial)
            state = state with
            {
                Dockets = state.Dockets.SetItem(docket, state.Dockets[docket] with { Judgment = step.Event.Id, JudgmentUndone = null }),
            };
        foreach (var award in effect.Awards)
        {
            if (!state.HasAward(step, award, out state))
                continue;
            if (state.Awards[award].IsFallen)
                state = state.Impossible(step, "award-fell", $"holds the award “{state.Awards[award].Award.Title}”, which had fallen.");
            state = state.With(
                state.Awards[award].At(AwardStage.InJudgment) with
                {
                    Judgment = step.Event.Id,
                    Amended = null,
                    In = docket,
                }
            );
            state = (state with { AwardsIn = state.AwardsIn.SetItem(award, docket) }).WithJudgmentFor(step, state.Awards[award].Award);
        }

        return effect.Claims.Aggregate(
            state,
            (covered, claim) =>
                covered with
                {
                    Claims = covered.Claims.SetItem(claim, covered.Claims[claim] with { Interlocutory = false }),
                    ClaimsIn = covered.ClaimsIn.SetItem(claim, docket),
                }
        );
    }

    /// <summary>A judgment that a court above undid takes with it what it held, but for the parts that the court affirmed.</summary>
    private static FoldState Undone(FoldState state, JudgmentEntered effect, FoldStep step, DisturbedRuling undoing)
    {
        if (effect.Kind != JudgmentKind.Partial)
            state = state with
            {
                Dockets = state.Dockets.SetItem(effect.Docket, state.Dockets[effect.Docket] with { JudgmentUndone = undoing }),
            };
        var by = step.By(undoing);
        foreach (var claim in effect.Claims.Concat(effect.Awards.SelectMany(award => state.Awards[award].Award.Claims)).Distinct())
            state = undoing.SparesClaim(claim)
                ? state.LiabilityAlone(claim)
                : state.UndoClaim(claim, undoing.Outcome, undoing.By, _ => true);
        foreach (var award in effect.Awards.Where(award => !undoing.SparesAward(award)))
            state = state.FallOnAppeal(by, award, undoing.Outcome);
        foreach (
            var injunction in effect.Injunctions.Where(id => !undoing.SparesInjunction(id) && state.Injunctions[id].Issued is not null)
        )
            if (state.Injunctions[injunction].Status != InjunctionStatus.Undone)
                state = state.UndoInjunction(by, injunction, undoing.Outcome);
        return state;
    }

    protected override string Turn(JudgmentEntered effect, CaseEvent happened, CourtCase courtCase) => "judgment";
}
