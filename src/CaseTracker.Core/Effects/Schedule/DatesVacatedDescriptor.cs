using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>Describes <see cref="DatesVacated"/>.</summary>
internal sealed class DatesVacatedDescriptor : EffectDescriptor<DatesVacated>
{
    public override string Key => "datesVacated";

    protected override string Phrase => "dates set by {0} vacated";

    protected override DatesVacated Fields(Mapper m, string id, DatesVacated? e) => new(m.Target(Key, e?.SetIn, "event")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DatesVacated effect) => [];

    protected override IEnumerable<string> Follows(DatesVacated effect) => [effect.SetIn];

    protected override IEnumerable<string> Parties(DatesVacated effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DateSubject { Date: var date }
            ? [Offer("Dates", $"{date.Told(DateFormatter.Label(date.Date!))} is taken off the calendar", null, date.Event)]
            : [];

    protected override FoldState Fold(FoldState state, DatesVacated effect, FoldStep step) =>
        step.IsUndone
            ? state
            : Dates(step.Case, effect.SetIn)
                .Aggregate(
                    state with
                    {
                        Coming = state.Coming.RemoveAll(coming => coming.Event == effect.SetIn && coming.Kind != UpcomingDateKind.Turn),
                    },
                    (next, set) =>
                        next.Say(
                            step,
                            FactRef.Event(step.Event.Id),
                            UpcomingDate.Name(set.What),
                            $"set for {DateFormatter.Label(set.On)}",
                            "taken off the calendar"
                        )
                );

    protected override string? Check(DatesVacated effect, CourtCase courtCase) =>
        Dates(courtCase, effect.SetIn).Any() ? null : $"“{effect.SetIn}” sets no hearing, trial or deadline";

    private static IEnumerable<(string What, PartialDate On)> Dates(CourtCase courtCase, string setIn) =>
        courtCase
            .Events.First(one => one.Id == setIn)
            .Effects.Select(effect =>
                effect switch
                {
                    DeadlineSet set => ($"{UpcomingDateKind.Deadline}: {set.What}", set.On),
                    HearingSet set => ($"{UpcomingDateKind.Hearing}: {set.What}", set.On),
                    TrialSet set => ($"{UpcomingDateKind.Trial}: {set.What}", set.On),
                    _ => ((string, PartialDate)?)null,
                }
            )
            .OfType<(string, PartialDate)>();
}
