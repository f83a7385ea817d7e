using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="AwardMade"/>.</summary>
internal sealed class AwardMadeDescriptor : EffectDescriptor<AwardMade>
{
    private static readonly ComponentKind[] UsualComponents =
    [
        ComponentKind.Compensatory,
        ComponentKind.Punitive,
        ComponentKind.Statutory,
        ComponentKind.AttorneysFees,
        ComponentKind.PrejudgmentInterest,
    ];

    public override string Key => "awardMade";

    protected override string Phrase => "award {0} made";

    protected override AwardMade Fields(Mapper m, string id, AwardMade? e) =>
        new(m.Target(Key, e?.Award, "award"), m.Amounts("components", e?.Components), m.Many("shares", e?.Shares, PayorShare)) { Id = id };

    protected override string? Brings(AwardMade effect) => effect.Award;

    protected override IEnumerable<Antecedent> Needs(AwardMade effect) => [];

    protected override IEnumerable<string> Parties(AwardMade effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { IsMade: false } award
            ? [Offer("Money", $"{award.Title}: award made", "not made yet", award.Id, [.. UsualComponents.Select(Component)])]
            : [];

    protected override FoldState Fold(FoldState state, AwardMade effect, FoldStep step)
    {
        state = state.WithVerdictAfterRefusal(step, effect, state.Awards[effect.Award].Award);
        var award = state.Awards[effect.Award];
        if (award.Steps.Count > 0 && !award.IsFallen && award.Remittitur != RemittiturStatus.Refused)
            state = state.Impossible(step, "made-twice", $"makes the award “{award.Award.Title}” a second time.");
        var components = award.IsFallen ? [] : new Dictionary<ComponentKind, decimal>(award.Components);
        foreach (var (component, amount) in effect.Components)
        {
            var sum = new MonetaryAmount(amount, award.Award.Currency).ToString();
            var fact = FactRef.AwardComponent(effect.Award, component, step.Event.Id);
            state = state.Say(step, fact, StateLabels.For(component), null, sum);
            components[component] = amount;
        }

        // What was granted without a sum now has one.
        state = state with
        {
            FeeGrants = state.FeeGrants.RemoveAll(grant =>
                components.ContainsKey(grant.Of)
                && grant.Payors.Any(award.Award.Payors.Contains)
                && grant.Payees.Any(award.Award.Payees.Contains)
            ),
        };

        var stage = AwardRules.StageWhenMade(step.Event);
        var kind = stage == AwardStage.ByVerdict ? AwardStepKind.Verdict : AwardStepKind.Ruling;
        var made = new AwardStep(step.Event.Id, kind, components, [.. effect.Components.Select(part => part.Component)])
        {
            Ruling = step.Event.Kind,
            Inferred = step.Inferred,
        };
        var awarded = award with
        {
            Stage = step.IsUndone ? AwardStage.Undone : stage,
            Undone = step.Undoing?.By,
            Fell = null,
            Remittitur = RemittiturStatus.None,
            Answered = null,
            NewTrial = null,
            Review = step.Undoing?.Outcome,
            Shares = effect.Shares,
            Steps = [.. award.Steps, made],
        };
        return step.IsUndone
            ? state.With(awarded)
            : state
                .With(awarded)
                .WithConsentSum(awarded)
                .DamagesAwarded(step.Event.Id, award.Award)
                .WithTrialHeld(step.Event.Docket)
                .WithVerdict(step);
    }

    protected override IEnumerable<AwardFigure> Figures(AwardMade effect) =>
        effect.Components.Select(part => new AwardFigure(effect.Award, part.Component, part.Amount));

    protected override string Turn(AwardMade effect, CaseEvent happened, CourtCase courtCase) =>
        happened.Kind == EventKind.Verdict ? "verdict" : "award";

    protected override string? Check(AwardMade effect, CourtCase courtCase)
    {
        var payors = courtCase.Awards.First(award => award.Id == effect.Award).Payors;
        if (effect.Shares.FirstOrDefault(share => !payors.Contains(share.Party)) is { } stranger)
            return $"\"{stranger.Party}\" has a share of an award that it does not owe";
        return effect.Shares.Sum(share => share.Sum) > effect.Components.Sum(part => part.Amount)
            ? "the payors' shares are more than the award"
            : null;
    }

    private static PayorShare PayorShare(Mapper m, PayorShare? share) =>
        new(m.Target("party", share?.Party, "party"), m.Required("sum", share?.Sum ?? default, Scalars.Amount));

    private static EffectField Component(ComponentKind kind) =>
        EffectField.Amount($"components.{EnumTerm.For(kind)}", Prose.Capital(StateLabels.For(kind))) with
        {
            IsOptional = true,
        };
}
