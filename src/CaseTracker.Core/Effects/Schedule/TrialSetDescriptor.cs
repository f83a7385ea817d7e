using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>Describes <see cref="TrialSet"/>.</summary>
internal sealed class TrialSetDescriptor : EffectDescriptor<TrialSet>
{
    public override string Key => "trialSet";

    protected override string Phrase => "trial set: {0}";

    public override int OfferPlace => 2;

    protected override TrialSet Fields(Mapper m, string id, TrialSet? e) =>
        new(m.Required(Key, e?.What, Scalars.Text), m.Required("on", e?.On, Scalars.Date)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(TrialSet effect) => [];

    protected override IEnumerable<string> Parties(TrialSet effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is CaseSubject
            ?
            [
                Offer(
                    "Dates",
                    "A trial is set",
                    null,
                    null,
                    EffectField.Text(Key, "What is to be tried"),
                    EffectField.Day("on", "First day")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, TrialSet effect, FoldStep step) =>
        state.Await(step, UpcomingDateKind.Trial, effect.What, effect.On);

    protected override PartialDate DaySet(TrialSet effect) => effect.On;

    protected override string? Check(TrialSet effect, CourtCase courtCase) => ScheduleRules.WrongEnd(effect);
}
