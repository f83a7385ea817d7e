using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="ReviewSought"/>.</summary>
internal sealed class ReviewSoughtDescriptor : EffectDescriptor<ReviewSought>
{
    public override string Key => "reviewSought";

    protected override string Phrase => "review sought, {0}";

    protected override ReviewSought Fields(Mapper m, string id, ReviewSought? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Target("of", e?.Of, "docket"), m.Targets("by", e?.By, "party", 1)) { Id = id };

    protected override string? Brings(ReviewSought effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(ReviewSought effect) => [Antecedent.From<AppealDecided>(effect.Of)];

    protected override IEnumerable<string> Parties(ReviewSought effect, PartiesOnRecord record) => effect.By;

    protected override FoldState Fold(FoldState state, ReviewSought effect, FoldStep step)
    {
        var review = new ReviewState(state.Dockets[effect.Docket].Docket, effect.Of, effect.By, step.Event.Id, null, null);
        return (state with { Reviews = state.Reviews.SetItem(effect.Docket, review) }).Say(
            step,
            FactRef.DocketReview(effect.Docket),
            Prose.Capital(review.Docket.Tribunal.Review),
            null,
            $"sought by {step.PartyNames(effect.By)}"
        );
    }

    protected override AppellateTurn AppellateTurn(ReviewSought effect) => new AppellateTurn.Petition(effect.Docket, effect.Of);
}
