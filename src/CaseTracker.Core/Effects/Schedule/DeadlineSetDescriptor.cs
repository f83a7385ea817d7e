using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>Describes <see cref="DeadlineSet"/>.</summary>
internal sealed class DeadlineSetDescriptor : EffectDescriptor<DeadlineSet>
{
    public override string Key => "deadlineSet";

    protected override string Phrase => "deadline set: {0}";

    /// <summary>After hearings, which are set more often.</summary>
    public override int OfferPlace => 1;

    protected override DeadlineSet Fields(Mapper m, string id, DeadlineSet? e) =>
        new(m.Required(Key, e?.What, Scalars.Text), m.Required("on", e?.On, Scalars.Date)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DeadlineSet effect) => [];

    protected override IEnumerable<string> Parties(DeadlineSet effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is CaseSubject
            ? [Offer("Dates", "A deadline is set", null, null, EffectField.Text(Key, "For what"), EffectField.Day("on", "Day"))]
            : [];

    protected override FoldState Fold(FoldState state, DeadlineSet effect, FoldStep step) =>
        state.Await(step, UpcomingDateKind.Deadline, effect.What, effect.On);

    protected override PartialDate DaySet(DeadlineSet effect) => effect.On;

    protected override string? Check(DeadlineSet effect, CourtCase courtCase) => ScheduleRules.WrongEnd(effect);
}
