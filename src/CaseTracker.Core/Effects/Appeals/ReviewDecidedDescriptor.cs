using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="ReviewDecided"/>.</summary>
internal sealed class ReviewDecidedDescriptor : EffectDescriptor<ReviewDecided>
{
    public override string Key => "reviewDecided";

    protected override string Phrase => "review decided, {0}";

    protected override ReviewDecided Fields(Mapper m, string id, ReviewDecided? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Word("outcome", e?.Outcome ?? default)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(ReviewDecided effect) => [Antecedent.From<ReviewSought>(effect.Docket)];

    protected override IEnumerable<string> Parties(ReviewDecided effect, PartiesOnRecord record) => record.OfReview(effect.Docket);

    protected override FoldState Fold(FoldState state, ReviewDecided effect, FoldStep step)
    {
        if (!state.Reviews.TryGetValue(effect.Docket, out var review))
            return state.Impossible(step, "no-review", "decides on a petition that is not recorded.");
        var decided = review with { Outcome = effect.Outcome, DecidedIn = step.Event.Id };
        state = (state with { Reviews = state.Reviews.SetItem(effect.Docket, decided) }).Say(
            step,
            FactRef.DocketReview(effect.Docket),
            Prose.Capital(review.Docket.Tribunal.Review),
            "pending",
            StateLabels.For(effect.Outcome),
            deed: Prose.Capital(StateLabels.Review(review.Docket.Tribunal, effect.Outcome))
        );
        return effect.Outcome switch
        {
            CertiorariOutcome.GrantedVacatedRemanded when state.HasAppeal(step, review.Of, out state) => state.Reopen(step, review.Of),
            CertiorariOutcome.Granted => Taken(state, effect.Docket, review, step),
            CertiorariOutcome.Denied
                when state.Appeals.GetValueOrDefault(review.Of) is { Mandate: MandateStatus.Stayed } stayed
                    && !IsBeforeTheCourtOtherwise(state, review) =>
            // The mandate goes out at once (Federal Rules of Appellate Procedure, Rule 41(d)(4)), though none was found.
            state.With(stayed with { Mandate = MandateStatus.NotFound }),
            _ => state,
        };
    }

    /// <summary>True where another side's petition on the same decision is pending or granted, so that the mandate stays where it
    /// is.</summary>
    private static bool IsBeforeTheCourtOtherwise(FoldState state, ReviewState denied) =>
        state.Reviews.Values.Any(other =>
            other.Of == denied.Of && other.Docket.Id != denied.Docket.Id && other.Outcome is null or CertiorariOutcome.Granted
        );

    /// <summary>A granted petition brings the case before the court as an appeal does.</summary>
    private static FoldState Taken(FoldState state, string docket, ReviewState review, FoldStep step)
    {
        if (state.Appeals.ContainsKey(docket))
            return state;
        IReadOnlyList<string> from = state.Appeals.GetValueOrDefault(review.Of)?.DecidedIn is { } decided ? [decided] : [];
        return state.With(
            new AppealState(review.Docket, review.By, from, step.Event.Id, null, [], MandateStatus.NotDue, null, null) { ByReview = true }
        );
    }

    protected override string Turn(ReviewDecided effect, CaseEvent happened, CourtCase courtCase) =>
        courtCase.Dockets.First(docket => docket.Id == effect.Docket).Tribunal.Review;

    protected override AppellateTurn? AppellateTurn(ReviewDecided effect) =>
        effect.Outcome == CertiorariOutcome.GrantedVacatedRemanded ? new AppellateTurn.VacationOnReview(effect.Docket) : null;
}
