using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Effects.Claims;

/// <summary>Describes <see cref="ClaimDecided"/>.</summary>
internal sealed class ClaimDecidedDescriptor : EffectDescriptor<ClaimDecided>
{
    private const int MostNamed = 3;

    public override string Key => "claimDecided";

    protected override string Phrase => "claim {0} decided";

    protected override ClaimDecided Fields(Mapper m, string id, ClaimDecided? e)
    {
        var decided = new ClaimDecided(
            m.Target(Key, e?.Claim, "claim"),
            m.Word("outcome", e?.Outcome ?? default),
            m.WithDefault("ground", e?.Ground ?? default, ClaimGround.NotStated, Scalars.Word<ClaimGround>()),
            m.Targets("against", e?.Against, "party")
        )
        {
            Id = id,
            InPart = m.WithDefault("inPart", e?.InPart ?? false, false, Scalars.Flag),
            WithPrejudice = m.OptionalValue("withPrejudice", e?.WithPrejudice, Scalars.Flag),
            RemedyDecided = m.WithDefault("remedyDecided", e?.RemedyDecided ?? false, false, Scalars.Flag),
        };
        var isFound = decided.Outcome is ClaimOutcome.LiabilityFoundDamagesOpen or ClaimOutcome.LiabilityFoundDamagesAwarded;
        m.Expect("inPart", !decided.InPart || isFound, "an outcome by which liability is found beside it");
        m.Expect(
            "withPrejudice",
            decided.WithPrejudice is null || ClaimLabels.IsVoluntary(decided.Outcome),
            "an outcome by which the claim is dropped beside it"
        );
        m.Expect(
            "remedyDecided",
            !decided.RemedyDecided || decided.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen,
            "the outcome “liability found damages open” beside it"
        );
        return decided;
    }

    protected override IEnumerable<Antecedent> Needs(ClaimDecided effect) => [Antecedent.From<ClaimAsserted>(effect.Claim)];

    protected override IEnumerable<string> Parties(ClaimDecided effect, PartiesOnRecord record) => record.OfClaim(effect.Claim);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject)
    {
        if (subject is not ClaimSubject { State: var claim })
            return [];
        var now =
            claim.Results.Count == 0 ? "open" : Prose.List(claim.Results.Select(result => StateLabels.For(result.Outcome)).Distinct());
        return
        [
            Offer(
                "Claims",
                $"{claim.Claim.Title}: decided",
                now,
                claim.Claim.Id,
                EffectField.Choice<ClaimOutcome>("outcome", "Outcome"),
                EffectField.Choice<ClaimGround>("ground", "Ground") with
                {
                    IsOptional = true,
                }
            ),
        ];
    }

    /// <summary>An undone decision leaves the claim reversed or vacated, by the event that undid it.</summary>
    protected override FoldState Fold(FoldState state, ClaimDecided effect, FoldStep step)
    {
        var claim = state.Claims[effect.Claim];
        var title = claim.Claim.Title;
        var against = effect.Against.Count == 0 ? claim.Claim.Against : effect.Against;
        if (against.Except(claim.Claim.Against).Any())
            state = state.Impossible(step, "not-a-defendant", $"decides {title} as to a party it is not brought against.");
        if (!claim.Asserted)
            state = state.Impossible(step, "not-asserted", $"decides {title}, which is not recorded as asserted before.");

        var outcome = step.Undoing switch
        {
            null => effect.Outcome,
            { Outcome: ReviewOutcome.Reversed } => ClaimOutcome.Reversed,
            _ => ClaimOutcome.Vacated,
        };
        var before = claim.Results.FirstOrDefault(result => against.Contains(result.Party));
        var results = claim
            .Results.Select(result =>
                against.Contains(result.Party)
                    ? new ClaimResult(
                        result.Party,
                        outcome,
                        step.IsUndone ? ClaimGround.NotStated : effect.Ground,
                        step.Undoing?.By ?? step.Event.Id
                    )
                    {
                        Was = Before(effect, step, result),
                        IsPrejudiceNotFound = IsPrejudiceNotFound(effect, step),
                        Form = Form(effect, step),
                        InPart = effect.InPart,
                        WithPrejudice = effect.WithPrejudice,
                        RemedyDecided = effect.RemedyDecided,
                    }
                    : result
            )
            .ToList();
        state = (state with { Claims = state.Claims.SetItem(effect.Claim, claim with { Results = results, Asserted = true }) }).Say(
            step,
            FactRef.ClaimOutcome(effect.Claim),
            against.Count < claim.Results.Count ? $"{title} (against {Named(against, step)})" : title,
            before is null ? StateLabels.For(ClaimOutcome.Pending) : ClaimLabels.InForm(before, claim.Interlocutory),
            ClaimLabels.InForm(
                new ClaimResult("", effect.Outcome, effect.Ground, null)
                {
                    IsPrejudiceNotFound = IsPrejudiceNotFound(effect, step),
                    Form = Form(effect, step),
                    InPart = effect.InPart,
                    RemedyDecided = effect.RemedyDecided,
                },
                isRevisable: true
            ),
            effect.Ground switch
            {
                ClaimGround.NotStated => null,
                ClaimGround.TimeBarred => "time-barred",
                _ => EnumTerm.For(effect.Ground),
            }
        );
        return step.IsUndone ? state : state.WithMoneyOf(step, effect.Claim, outcome).WithVerdict(step);
    }

    /// <summary>Whom a decision on some of the defendants is about: "A and B", "11 of the defendants".</summary>
    private static string Named(IReadOnlyList<string> against, FoldStep step) =>
        against.Count <= MostNamed
            ? Prose.List(against.Select(party => CaseNames.PartyInSentence(step.Case.PartyName(party, step.Day))))
            : $"{against.Count} of the defendants";

    /// <summary>A record that it was looked for on one claim speaks for all that the same event dismissed.</summary>
    private static bool IsPrejudiceNotFound(ClaimDecided effect, FoldStep step) =>
        effect.Outcome == ClaimOutcome.DismissedPrejudiceNotStated
        && !step.IsUndone
        && (
            !IsSeen(step)
            || step.Case.NotFound.Any(record =>
                record.About is { Kind: FactKind.ClaimPrejudice } about
                && step.Event.Effects.OfType<ClaimDecided>().Any(decided => decided.Claim == about.Id)
            )
        );

    /// <summary>True where a court’s own paper is among the sources: what an order does not say, only its reader can
    /// tell.</summary>
    private static bool IsSeen(FoldStep step) =>
        step.Event.Sources.Count == 0
        || step.Event.Sources.Any(cited =>
            step.Case.Sources.Any(source => source.Id == cited.Source && source.Class == SourceClass.CourtRecord)
        );

    private static DecisionForm Form(ClaimDecided effect, FoldStep step) =>
        step.Event.Effects.OfType<JudgmentEntered>().Any(entered => entered.Claims.Count == 0 || entered.Claims.Contains(effect.Claim))
            ? DecisionForm.Judgment
        : step.Event.Kind == EventKind.Verdict ? DecisionForm.Verdict
        : DecisionForm.Ruling;

    /// <summary>What an undoing undoes: this decision, where it was undone later; the one before, where it is itself the undoing.</summary>
    private static ClaimOutcome? Before(ClaimDecided effect, FoldStep step, ClaimResult result) =>
        step.IsUndone ? effect.Outcome
        : effect.Outcome is ClaimOutcome.Reversed or ClaimOutcome.Vacated ? result.Outcome
        : null;

    protected override string? Turn(ClaimDecided effect, CaseEvent happened, CourtCase courtCase) =>
        effect.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen ? "liability" : null;
}
