using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Tests.Effects;

/// <summary>Describes <see cref="DocketClosed"/>.</summary>
internal sealed class DocketClosedDescriptor : EffectDescriptor<DocketClosed>
{
    public override string Key => "docketClosed";

    protected override string Phrase => "{0} closed administratively";

    public override IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string> { ["reportOn"] = "next report due" };

    protected override DocketClosed Fields(Mapper m, string id, DocketClosed? e) =>
        new(
            m.Target(Key, e?.Docket, "docket"),
            m.Required("reason", e?.Reason, Scalars.Text),
            m.Required("reportOn", e?.ReportOn, Scalars.Date),
            m.Targets("by", e?.By, "party")
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(DocketClosed effect) => [Antecedent.From<DocketStayed>(effect.Docket)];

    protected override IEnumerable<string> Parties(DocketClosed effect, PartiesOnRecord record) => effect.By;

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Status: DocketStatus.Stayed } docket
            ? [Offer("Docket", $"{docket.Name}: closed administratively", docket.Now, docket.Id, EffectField.Text("reason", "Why"))]
            : [];

    protected override FoldState Fold(FoldState state, DocketClosed effect, FoldStep step)
    {
        if (state.Dockets[effect.Docket].Status != DocketStatus.Stayed)
            state = state.Impossible(step, "closed-without-stay", $"closes {step.DocketName(effect.Docket)}, which is not stayed.");
        return state
            .Move(step, effect.Docket, DocketStatus.Terminated, $"closed administratively: {effect.Reason}")
            .Await(step, UpcomingDateKind.Deadline, "report on how to go on", effect.ReportOn);
    }

    protected override PartialDate DaySet(DocketClosed effect) => effect.ReportOn;

    protected override string Turn(DocketClosed effect, CaseEvent happened, CourtCase courtCase) => "closing";
}
