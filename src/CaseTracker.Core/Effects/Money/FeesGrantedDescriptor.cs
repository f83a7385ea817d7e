using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="FeesGranted"/>.</summary>
internal sealed class FeesGrantedDescriptor : EffectDescriptor<FeesGranted>
{
    public override string Key => "feesGranted";

    protected override string Phrase => "{0} granted, sum not fixed";

    public override IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string> { ["payors"] = "who pays", ["payees"] = "who is paid" };

    protected override FeesGranted Fields(Mapper m, string id, FeesGranted? e) =>
        new(
            m.Word(Key, e?.Of ?? ComponentKind.AttorneysFees),
            m.Targets("payors", e?.Payors, "party", 1),
            m.Targets("payees", e?.Payees, "party", 1)
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(FeesGranted effect) => [];

    protected override IEnumerable<string> Parties(FeesGranted effect, PartiesOnRecord record) => effect.Payors.Concat(effect.Payees);

    protected override FoldState Fold(FoldState state, FeesGranted effect, FoldStep step)
    {
        if (!step.IsUndone)
            state = state with { FeeGrants = state.FeeGrants.Add(new FeeGrant(effect.Of, effect.Payors, effect.Payees, step.Event.Id)) };
        return state.Say(
            step,
            FactRef.Event(step.Event.Id),
            StateLabels.For(effect.Of),
            null,
            $"granted to {step.PartyNames(effect.Payees)}, from {step.PartyNames(effect.Payors)}",
            "sum not on record"
        );
    }

    protected override string? Check(FeesGranted effect, CourtCase courtCase) =>
        effect.Of
            is ComponentKind.AttorneysFees
                or ComponentKind.Costs
                or ComponentKind.PrejudgmentInterest
                or ComponentKind.PostjudgmentInterest
            ? null
            : $"{EnumTerm.For(effect.Of)} can’t be granted without a sum; expected attorneys fees, costs or interest";
}
