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
        if (state.Appeals.GetValueOrDefault(id) is { ByReview: false })
            state = state.Impossible(step, "appealed-twice", $"takes the appeal in {name} a second time.");
        var docket = state.Dockets[id].Docket;
        return state
            .With(new AppealState(docket, effect.By, effect.FromRulings, step.Event.Id, null, [], MandateStatus.NotDue, null, null))
            .Say(
                step,
                FactRef.DocketAppeal(id),
                $"Appeal, {name}",
                null,
                $"taken by {step.PartyNames(effect.By)}",
                effect.FromRulings.Count == 0 ? "from what is not stated" : null
            );
    }

    protected override string Turn(AppealTaken effect, CaseEvent happened, CourtCase courtCase) => "appeal";
}
