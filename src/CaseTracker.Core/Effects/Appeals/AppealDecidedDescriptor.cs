using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="AppealDecided"/>.</summary>
internal sealed class AppealDecidedDescriptor : EffectDescriptor<AppealDecided>
{
    public override string Key => "appealDecided";

    protected override string Phrase => "appeal decided, {0}";

    protected override AppealDecided Fields(Mapper m, string id, AppealDecided? e) =>
        new(
            m.Target(Key, e?.Docket, "docket"),
            m.Many("rulings", e?.Rulings, RulingReviewed, atLeast: 1),
            m.WithDefault("remanded", e?.Remanded ?? false, false, Scalars.Flag)
        )
        {
            Id = id,
        };

    protected override string? Brings(AppealDecided effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(AppealDecided effect) => [Antecedent.From<AppealTaken>(effect.Docket)];

    protected override IEnumerable<string> Follows(AppealDecided effect) => effect.Rulings.Select(reviewed => reviewed.Ruling);

    protected override IEnumerable<string> Parties(AppealDecided effect, PartiesOnRecord record) => record.OfAppeal(effect.Docket);

    /// <summary>The court above on one ruling; a decision on several is entered once for each.</summary>
    public override IEnumerable<EffectOffer> Offers(OfferSubject subject)
    {
        if (subject is not DocketSubject { Appeal: { IsOpen: true } appeal } docket)
            return [];
        var rulings = docket.Case.Events.Where(happened =>
            appeal.From.Count > 0 ? appeal.From.Contains(happened.Id) : happened.Ruling is not null && happened.Docket != docket.Id
        );
        return
        [
            Offer(
                "Appeal",
                $"{docket.Name}: appeal decided",
                "open",
                docket.Id,
                EffectField.One("ruling", "Ruling below", rulings.Select(happened => (happened.Id, happened.Title))),
                EffectField.Choice<ReviewOutcome>("outcome", "Outcome")
            ) with
            {
                Finish = Nest,
            },
        ];
    }

    /// <summary>What is undone is so from the mandate on; until then the decision only announces it.</summary>
    protected override FoldState Fold(FoldState state, AppealDecided effect, FoldStep step)
    {
        if (!state.HasAppeal(step, effect.Docket, out state))
            return state;
        foreach (var reviewed in effect.Rulings)
            state = state.Say(
                step,
                FactRef.Event(reviewed.Ruling),
                $"Ruling “{step.EventOf(reviewed.Ruling).Title}”",
                null,
                StateLabels.For(reviewed),
                reviewed.Outcome is ReviewOutcome.Affirmed or ReviewOutcome.Dismissed ? null : "takes hold with the mandate"
            );
        return state.With(
            state.Appeals[effect.Docket] with
            {
                DecidedIn = step.Event.Id,
                Outcomes = effect.Rulings,
                Remanded = effect.Remanded,
                Mandate = MandateStatus.NotFound,
                Reopened = null,
            }
        );
    }

    protected override string Turn(AppealDecided effect, CaseEvent happened, CourtCase courtCase)
    {
        var docket = courtCase.Dockets.FirstOrDefault(item => item.Id == effect.Docket);
        return $"{(docket is null ? "appeal" : docket.Tribunal.ShortName)} ruling";
    }

    protected override AppellateTurn AppellateTurn(AppealDecided effect) => new AppellateTurn.Decision(effect.Docket, effect.Rulings);

    // The name of the walk is the name of the shape in the schema.
    private static RulingReviewed RulingReviewed(Mapper m, RulingReviewed? r) =>
        new(
            m.Target("ruling", r?.Ruling, "event"),
            m.Word("outcome", r?.Outcome ?? default),
            m.WithDefault("inPart", r?.InPart ?? false, false, Scalars.Flag)
        );

    private static void Nest(JsonObject effect)
    {
        var reviewed = new JsonObject();
        foreach (var key in new[] { "ruling", "outcome" })
            if (effect.Remove(key, out var value))
                reviewed[key] = value;
        effect["rulings"] = new JsonArray(reviewed);
    }
}
