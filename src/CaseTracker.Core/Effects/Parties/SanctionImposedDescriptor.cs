using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="SanctionImposed"/>.</summary>
internal sealed class SanctionImposedDescriptor : EffectDescriptor<SanctionImposed>
{
    public override string Key => "sanctionImposed";

    protected override string Phrase => "{0} sanction imposed";

    public override IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string> { ["on"] = "on whom", ["accruesFrom"] = "due from" };

    protected override SanctionImposed Fields(Mapper m, string id, SanctionImposed? e) =>
        new(
            m.Word(Key, e?.Kind ?? default),
            m.Targets("on", e?.On, "party", 1),
            m.OneMoney("amount", e?.Amount),
            m.OptionalValue("per", e?.Per, Scalars.Word<SanctionPeriod>()),
            m.OptionalValue("accruesFrom", e?.AccruesFrom, Scalars.Day)
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(SanctionImposed effect) => [];

    protected override IEnumerable<string> Parties(SanctionImposed effect, PartiesOnRecord record) => effect.On;

    protected override FoldState Fold(FoldState state, SanctionImposed effect, FoldStep step)
    {
        if (!step.IsUndone)
            state = state with
            {
                Sanctions = state.Sanctions.Add(
                    new SanctionState(effect.Kind, effect.On, effect.Amount, step.Event.Id)
                    {
                        Per = effect.Per,
                        AccruesFrom = effect.AccruesFrom,
                    }
                ),
            };
        return state.Say(
            step,
            FactRef.Event(step.Event.Id),
            "Sanction",
            null,
            $"{EnumTerm.For(effect.Kind)}, on {step.PartyNames(effect.On)}",
            effect.Per is { } per ? $"{effect.Amount} a {EnumTerm.For(per)}" : effect.Amount?.ToString()
        );
    }
}
