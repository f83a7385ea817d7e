using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="SanctionPurged"/>.</summary>
internal sealed class SanctionPurgedDescriptor : EffectDescriptor<SanctionPurged>
{
    public override string Key => "sanctionPurged";

    protected override string Phrase => "sanction of {0} purged";

    protected override SanctionPurged Fields(Mapper m, string id, SanctionPurged? e) =>
        new(m.Target(Key, e?.Sanction, "event")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(SanctionPurged effect) => [];

    protected override IEnumerable<string> Follows(SanctionPurged effect) => [effect.Sanction];

    protected override IEnumerable<string> Parties(SanctionPurged effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject docket
            ? docket
                .State.Sanctions.Where(sanction => sanction is { Per: not null, PurgedIn: null, Amount: not null })
                .Select(sanction =>
                    Offer(
                        "Sanctions",
                        $"Sanction of {sanction.Amount} for each {EnumTerm.For(sanction.Per!.Value)}: ended, the order having been obeyed",
                        "runs",
                        sanction.Event
                    )
                )
            : [];

    protected override FoldState Fold(FoldState state, SanctionPurged effect, FoldStep step)
    {
        if (!state.Sanctions.Exists(sanction => sanction.Event == effect.Sanction && sanction.PurgedIn is null))
            return state.Impossible(step, "no-sanction", "purges a sanction that was not imposed.");
        if (step.IsUndone)
            return state;
        var sanctions = state.Sanctions.Select(sanction =>
            sanction.Event == effect.Sanction && sanction.PurgedIn is null
                ? sanction with
                {
                    PurgedIn = step.Event.Id,
                    PurgedBy = step.Start.Latest,
                }
                : sanction
        );
        return (state with { Sanctions = [.. sanctions] }).Say(step, FactRef.Event(effect.Sanction), "Sanction", "in force", "purged");
    }
}
