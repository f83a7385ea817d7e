using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="InterestSet"/>.</summary>
internal sealed class InterestSetDescriptor : EffectDescriptor<InterestSet>
{
    public override string Key => "interestSet";

    protected override string Phrase => "interest on award {0} set";

    public override IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string> { ["accruesFrom"] = "runs from", ["accruesUntil"] = "runs until" };

    protected override InterestSet Fields(Mapper m, string id, InterestSet? e) =>
        new(
            m.Target(Key, e?.Award, "award"),
            m.Required("percent", e?.Percent ?? default, Scalars.Percent),
            m.Word("compounding", e?.Compounding ?? default),
            m.Required("accruesFrom", e?.AccruesFrom ?? default, Scalars.Day),
            m.OptionalValue("accruesUntil", e?.AccruesUntil, Scalars.Day)
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(InterestSet effect) => [Antecedent.From<AwardMade>(effect.Award)];

    protected override IEnumerable<string> Parties(InterestSet effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { IsMade: true, Award.IsFallen: false } award
            ?
            [
                Offer(
                    "Money",
                    $"{award.Title}: interest set",
                    StateLabels.For(award.Award.Stage),
                    award.Id,
                    EffectField.Text("percent", "Percent a year"),
                    EffectField.Choice<Compounding>("compounding", "Interest on interest"),
                    EffectField.Day("accruesFrom", "Runs from")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, InterestSet effect, FoldStep step)
    {
        if (!state.HasAward(step, effect.Award, out state))
            return state;
        var award = state.Awards[effect.Award];
        var interest = new AwardInterest(step.Event.Id, effect.Percent, effect.Compounding, effect.AccruesFrom, effect.AccruesUntil)
        {
            Inferred = effect.Inferred,
        };
        return state
            .With(award with { Interest = [.. award.Interest, interest] })
            .Say(
                step,
                FactRef.AwardInterest(effect.Award),
                $"Interest, {award.Award.Title}",
                null,
                StateLabels.For(interest),
                $"from {DateFormatter.Day(effect.AccruesFrom)}"
            );
    }

    protected override string? Check(InterestSet effect, CourtCase courtCase) =>
        effect.AccruesUntil < effect.AccruesFrom ? "interest stops before it runs" : null;
}
