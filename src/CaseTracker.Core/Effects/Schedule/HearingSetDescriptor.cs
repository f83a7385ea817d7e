using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>Describes <see cref="HearingSet"/>.</summary>
internal sealed class HearingSetDescriptor : EffectDescriptor<HearingSet>
{
    public override string Key => "hearingSet";

    protected override string Phrase => "hearing set: {0}";

    protected override HearingSet Fields(Mapper m, string id, HearingSet? e) =>
        new(m.Required(Key, e?.What, Scalars.Text), m.Required("on", e?.On, Scalars.Date)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(HearingSet effect) => [];

    protected override IEnumerable<string> Parties(HearingSet effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is CaseSubject
            ? [Offer("Dates", "A hearing is set", null, null, EffectField.Text(Key, "What for"), EffectField.Day("on", "Day"))]
            : [];

    protected override FoldState Fold(FoldState state, HearingSet effect, FoldStep step) =>
        state.Await(step, UpcomingDateKind.Hearing, effect.What, effect.On);

    protected override PartialDate DaySet(HearingSet effect) => effect.On;

    protected override string? Check(HearingSet effect, CourtCase courtCase) => ScheduleRules.WrongEnd(effect);
}
