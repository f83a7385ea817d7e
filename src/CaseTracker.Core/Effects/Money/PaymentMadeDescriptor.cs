using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="PaymentMade"/>.</summary>
internal sealed class PaymentMadeDescriptor : EffectDescriptor<PaymentMade>
{
    public override string Key => "paymentMade";

    protected override string Phrase => "payment on award {0}";

    protected override PaymentMade Fields(Mapper m, string id, PaymentMade? e) =>
        new(m.Target(Key, e?.Award, "award"), m.Required("sum", e?.Sum ?? default, Scalars.Amount)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(PaymentMade effect) => [Antecedent.From<AwardMade>(effect.Award)];

    protected override IEnumerable<string> Parties(PaymentMade effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { IsMade: true, Award.IsFallen: false } award
            ?
            [
                Offer(
                    "Money",
                    $"{award.Title}: part of it paid",
                    StateLabels.For(award.Award.Stage),
                    award.Id,
                    EffectField.Amount("sum", "Sum paid")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, PaymentMade effect, FoldStep step)
    {
        if (!state.HasAward(step, effect.Award, out state))
            return state;
        var award = state.Awards[effect.Award];
        var paid = award with { Payments = [.. award.Payments, new AwardPayment(step.Event.Id, effect.Sum, step.Inferred)] };
        return state
            .With(paid)
            .Say(
                step,
                FactRef.AwardPaid(effect.Award),
                $"Paid, {award.Award.Title}",
                award.Payments.Count == 0 ? null : award.Paid.ToString(),
                paid.Paid.ToString()
            );
    }
}
