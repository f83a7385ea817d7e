using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="BondReleased"/>.</summary>
internal sealed class BondReleasedDescriptor : EffectDescriptor<BondReleased>
{
    public override string Key => "bondReleased";

    protected override string Phrase => "bond for the judgment in {0} released";

    protected override BondReleased Fields(Mapper m, string id, BondReleased? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(BondReleased effect) => [Antecedent.From<BondPosted>(effect.Docket)];

    protected override IEnumerable<string> Parties(BondReleased effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { HasBond: true } docket
            ? [Offer("Judgment", $"{docket.Name}: bond released", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, BondReleased effect, FoldStep step)
    {
        if (!state.Bonds.Exists(bond => bond.Docket == effect.Docket && bond.ReleasedIn is null))
            return state.Impossible(step, "no-bond", $"releases a bond that was not posted ({step.DocketName(effect.Docket)}).");
        if (step.IsUndone)
            return state;
        var bonds = state.Bonds.Select(bond =>
            bond.Docket == effect.Docket && bond.ReleasedIn is null ? bond with { ReleasedIn = step.Event.Id } : bond
        );
        return (state with { Bonds = [.. bonds] }).Say(
            step,
            FactRef.DocketBond(effect.Docket),
            $"Bond, {step.DocketName(effect.Docket)}",
            "posted",
            "released"
        );
    }
}
