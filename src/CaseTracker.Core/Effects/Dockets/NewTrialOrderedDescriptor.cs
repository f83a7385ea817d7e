using CaseTracker.Core.Description;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="NewTrialOrdered"/>.</summary>
internal sealed class NewTrialOrderedDescriptor : EffectDescriptor<NewTrialOrdered>
{
    public override string Key => "newTrialOrdered";

    protected override string Phrase => "new trial ordered in {0}";

    protected override NewTrialOrdered Fields(Mapper m, string id, NewTrialOrdered? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Required("scope", e?.Scope, Scalars.Text)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(NewTrialOrdered effect) => [];

    protected override IEnumerable<string> Parties(NewTrialOrdered effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Appeal: null, Status: not (DocketStatus.NotOpen or DocketStatus.Terminated) } docket
            ?
            [
                Offer(
                    "Judgment",
                    $"{docket.Name}: new trial ordered",
                    docket.Now,
                    docket.Id,
                    EffectField.Text("scope", "What is to be tried again")
                ),
            ]
            : [];

    /// <summary>One that a court above orders is to come once its decision takes hold.</summary>
    protected override FoldState Fold(FoldState state, NewTrialOrdered effect, FoldStep step)
    {
        if (!step.IsUndone && !step.Event.Effects.OfType<AppealDecided>().Any())
            state = state.AwaitNewTrial(effect.Docket, step.Event.Id);
        return state
            .Say(step, FactRef.DocketNewTrial(effect.Docket), "New trial", null, $"ordered ({effect.Scope})")
            .WithNewTrialAfterRefusal(step);
    }
}
