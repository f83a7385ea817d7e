using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="AppealTaken"/>.</summary>
internal sealed class AppealTakenDescriptor : EffectDescriptor<AppealTaken>
{
    public override string Key => "appealTaken";

    protected override string Phrase => "appeal taken, {0}";

    protected override AppealTaken Fields(Mapper m, string id, AppealTaken? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Targets("by", e?.By, "party", 1), m.Targets("fromRulings", e?.FromRulings, "event"))
        {
            Id = id,
        };

    protected override string? Brings(AppealTaken effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(AppealTaken effect) => [];

    protected override IEnumerable<string> Follows(AppealTaken effect) => effect.FromRulings;

    protected override IEnumerable<string> Parties(AppealTaken effect, PartiesOnRecord record) => effect.By;

    protected override FoldState Fold(FoldState state, AppealTaken effect, FoldStep step)
    {
        var (id, name) = (effect.Docket, step.DocketName(effect.Docket));
        var standing = state.Appeals.GetValueOrDefault(id);
        var isCross = standing is { ByReview: false, IsOpen: true } && !standing.By.Any(effect.By.Contains);
        if (standing is { ByReview: false } && !isCross)
            state = state.Impossible(step, "appealed-twice", $"takes the appeal in {name} a second time.");
        // Where a court keeps appeal and cross-appeal under one number, it is one appeal by both sides.
        var taken = isCross
            ? standing! with
            {
                By = [.. standing.By, .. effect.By],
                From = [.. standing.From.Union(effect.FromRulings)],
            }
            : new AppealState(
                state.Dockets[id].Docket,
                effect.By,
                effect.FromRulings,
                step.Event.Id,
                null,
                [],
                MandateStatus.NotDue,
                null,
                null
            );
        return state
            .With(taken)
            .Say(
                step,
                FactRef.DocketAppeal(id),
                $"Appeal, {name}",
                null,
                $"filed by {step.PartyNames(effect.By)}",
                effect.FromRulings.Count == 0 ? "which ruling is appealed is not stated" : null
            );
    }

    protected override string Turn(AppealTaken effect, CaseEvent happened, CourtCase courtCase) => "appeal";
}
