using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="RehearingDecided"/>.</summary>
internal sealed class RehearingDecidedDescriptor : EffectDescriptor<RehearingDecided>
{
    public override string Key => "rehearingDecided";

    protected override string Phrase => "rehearing decided, {0}";

    protected override RehearingDecided Fields(Mapper m, string id, RehearingDecided? e) =>
        new(
            m.Target(Key, e?.Docket, "docket"),
            m.Word("disposition", e?.Disposition ?? default),
            m.WithDefault("enBanc", e?.EnBanc ?? false, false, Scalars.Flag)
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(RehearingDecided effect) => [Antecedent.From<AppealDecided>(effect.Docket)];

    protected override IEnumerable<string> Parties(RehearingDecided effect, PartiesOnRecord record) => record.OfAppeal(effect.Docket);

    protected override FoldState Fold(FoldState state, RehearingDecided effect, FoldStep step)
    {
        if (!state.HasAppeal(step, effect.Docket, out state))
            return state;
        state = state
            .MustBeDecided(step, effect.Docket, "rehearing-before-decision", "decides on the rehearing")
            .Say(
                step,
                FactRef.DocketRehearing(effect.Docket),
                effect.EnBanc ? "Rehearing en banc" : "Rehearing",
                null,
                StateLabels.For(effect.Disposition)
            );
        return effect.Disposition == Disposition.Granted ? state.Reopen(step, effect.Docket) : state;
    }

    protected override AppellateTurn? AppellateTurn(RehearingDecided effect) =>
        effect.Disposition == Disposition.Granted ? new AppellateTurn.Vacation(effect.Docket) : null;
}
