using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="AppealDecided"/>.</summary>
internal sealed class AppealDecidedDescriptor : EffectDescriptor<AppealDecided>
{
    public override string Key => "appealDecided";

    protected override string Phrase => "appeal decided, {0}";

    protected override AppealDecided Fields(Mapper m, string id, AppealDecided? e)
    {
        var decided = new AppealDecided(
            m.Target(Key, e?.Docket, "docket"),
            m.Many("rulings", e?.Rulings, RulingReviewed),
            m.Many("parts", e?.Parts, PartReviewed),
            m.WithDefault("remanded", e?.Remanded ?? false, false, Scalars.Flag)
        )
        {
            Id = id,
        };
        m.Expect("rulings", decided.Rulings.Count + decided.Parts.Count > 0, "at least one ruling, or one part of what was decided below");
        return decided;
    }

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

    /// <summary>What is undone is so from the day on which the court's decisions take hold; until then this only announces it.</summary>
    protected override FoldState Fold(FoldState state, AppealDecided effect, FoldStep step)
    {
        if (!state.HasAppeal(step, effect.Docket, out state))
            return state;
        var appeal = state.Appeals[effect.Docket];
        var takesHold = appeal.Docket.Tribunal.TakesHold;
        foreach (var reviewed in effect.Rulings)
            state = state.Say(
                step,
                FactRef.Event(reviewed.Ruling),
                $"Ruling “{step.EventOf(reviewed.Ruling).Title}”",
                null,
                StateLabels.For(reviewed),
                reviewed.Outcome is ReviewOutcome.Affirmed or ReviewOutcome.Dismissed ? null : StateLabels.For(takesHold)
            );
        foreach (var part in effect.Parts)
            state = state.Say(
                step,
                PartPhrase.Fact(part, step.Event.Id),
                PartPhrase.Name(part, step.Case),
                null,
                PartPhrase.Outcome(part, step.Case),
                part.Outcome is ReviewOutcome.Affirmed or ReviewOutcome.Dismissed ? null : StateLabels.For(takesHold)
            );
        // A mandate stayed for review above is stayed until the court above has disposed of the case (Fed. R. App. P. 41(d)).
        foreach (var below in appeal.Docket.Links.Select(link => state.Appeals.GetValueOrDefault(link.To)))
            if (below is { Mandate: MandateStatus.Stayed })
                state = state.With(below with { Mandate = MandateStatus.NotFound });
        return state.With(
            appeal with
            {
                DecidedIn = step.Event.Id,
                // An opinion and a memorandum of one appeal decide it together; of the same thing the later word counts.
                Outcomes =
                [
                    .. appeal.Outcomes.Where(earlier => effect.Rulings.All(reviewed => reviewed.Ruling != earlier.Ruling)),
                    .. effect.Rulings,
                ],
                Parts = [.. appeal.Parts.Where(earlier => !effect.Parts.Any(part => part.Covers(earlier))), .. effect.Parts],
                Remanded = appeal.Remanded || effect.Remanded,
                Mandate = takesHold == TakesHold.Entry ? MandateStatus.NotNeeded : MandateStatus.NotFound,
                Reopened = null,
                HasTakenHold = false,
            }
        );
    }

    protected override string? Check(AppealDecided effect, CourtCase courtCase) =>
        effect.Parts.Select(part => Flaw(part, courtCase)).FirstOrDefault(flaw => flaw is not null);

    protected override IEnumerable<AwardFigure> Figures(AppealDecided effect) =>
        effect
            .Parts.Where(part => part is { Award: not null, Component: not null, To: not null })
            .Select(part => new AwardFigure(part.Award!, part.Component!.Value, part.To!.Value));

    protected override string Turn(AppealDecided effect, CaseEvent happened, CourtCase courtCase)
    {
        var docket = courtCase.Dockets.FirstOrDefault(item => item.Id == effect.Docket);
        return $"{(docket is null ? "appeal" : docket.Tribunal.ShortName)} ruling";
    }

    protected override AppellateTurn AppellateTurn(AppealDecided effect) =>
        new AppellateTurn.Decision(effect.Docket, effect.Rulings, effect.Parts, effect.Remanded);

    // The names of the walks are the names of the shapes in the schema.
    private static RulingReviewed RulingReviewed(Mapper m, RulingReviewed? r) =>
        new(
            m.Target("ruling", r?.Ruling, "event"),
            m.Word("outcome", r?.Outcome ?? default),
            m.WithDefault("inPart", r?.InPart ?? false, false, Scalars.Flag)
        );

    private static PartReviewed PartReviewed(Mapper m, PartReviewed? p)
    {
        var part = new PartReviewed(m.Word("outcome", p?.Outcome ?? default))
        {
            Award = m.Optional("award", p?.Award, Scalars.RefTo("award")),
            Component = m.OptionalValue("component", p?.Component, Scalars.Word<ComponentKind>()),
            To = m.OptionalValue("to", p?.To, Scalars.Amount),
            Claim = m.Optional("claim", p?.Claim, Scalars.RefTo("claim")),
            Against = m.Targets("against", p?.Against, "party"),
            Injunction = m.Optional("injunction", p?.Injunction, Scalars.RefTo("injunction")),
            Clause = m.Optional("clause", p?.Clause, Scalars.Id),
        };
        m.Expect(
            "outcome",
            new[] { part.Award, part.Claim, part.Injunction }.Count(subject => subject is not null) == 1,
            "one award, one claim or one injunction beside it"
        );
        m.Expect(
            "to",
            part.To is null == (part.Outcome != ReviewOutcome.Modified || part.Award is null)
                && (part.To is null || part.Component is not null),
            "a sum exactly where a component of an award is modified"
        );
        m.Expect("component", part.Component is null || part.Award is not null, "an award beside it");
        m.Expect(
            "against",
            part.Against.Count == 0 || part.Claim is not null || part is { Award: not null, Component: null },
            "a claim beside it, or an award as a whole"
        );
        m.Expect("clause", part.Clause is null || part.Injunction is not null, "an injunction beside it");
        return part;
    }

    private static string? Flaw(PartReviewed part, CourtCase courtCase)
    {
        if (part.Clause is { } clause && courtCase.Injunctions.First(one => one.Id == part.Injunction).Clauses.All(one => one.Id != clause))
            return $"\"{clause}\" names a clause that the injunction does not hold";
        if (
            part.Claim is { } claim
            && part.Against.Except(courtCase.Claims.First(one => one.Id == claim).Against).FirstOrDefault() is { } party
        )
            return $"\"{party}\" names a party that the claim is not brought against";
        if (
            part.Award is { } award
            && part.Against.Except(courtCase.Awards.First(one => one.Id == award).Payors).FirstOrDefault() is { } stranger
        )
            return $"\"{stranger}\" names a party that does not owe the award";
        return null;
    }

    private static void Nest(JsonObject effect)
    {
        var reviewed = new JsonObject();
        foreach (var key in new[] { "ruling", "outcome" })
            if (effect.Remove(key, out var value))
                reviewed[key] = value;
        effect["rulings"] = new JsonArray(reviewed);
    }
}
