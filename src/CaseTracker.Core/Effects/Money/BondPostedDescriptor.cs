using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="BondPosted"/>.</summary>
internal sealed class BondPostedDescriptor : EffectDescriptor<BondPosted>
{
    public override string Key => "bondPosted";

    protected override string Phrase => "bond posted for the judgment in {0}";

    protected override BondPosted Fields(Mapper m, string id, BondPosted? e) =>
        new(
            m.Target(Key, e?.Docket, "docket"),
            m.RequiredMoney("amount", e?.Amount),
            m.Optional("surety", e?.Surety, Scalars.Text),
            m.Targets("awards", e?.Awards, "award")
        )
        {
            Id = id,
        };

    protected override string? Brings(BondPosted effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(BondPosted effect) => effect.Awards.Select(Antecedent.From<AwardMade>);

    protected override IEnumerable<string> Parties(BondPosted effect, PartiesOnRecord record) => effect.Awards.SelectMany(record.OfAward);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { HasJudgment: true } docket
            ?
            [
                Offer(
                    "Judgment",
                    $"{docket.Name}: bond posted",
                    docket.Now,
                    docket.Id,
                    EffectField.Amount("amount.amount", "Sum"),
                    EffectField.Text("amount.currency", "Currency"),
                    EffectField.Text("surety", "Surety") with
                    {
                        IsOptional = true,
                    }
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, BondPosted effect, FoldStep step)
    {
        if (step.IsUndone)
            return state;
        var bond = new BondState(effect.Docket, effect.Amount, effect.Surety, effect.Awards, step.Event.Id, null);
        return (state with { Bonds = state.Bonds.Add(bond) }).Say(
            step,
            FactRef.DocketBond(effect.Docket),
            $"Bond, {step.DocketName(effect.Docket)}",
            null,
            $"{effect.Amount} posted",
            effect.Surety
        );
    }
}
