using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="SettlementReached"/>.</summary>
internal sealed class SettlementReachedDescriptor : EffectDescriptor<SettlementReached>
{
    public override string Key => "settlementReached";

    protected override string Phrase => "settlement in {0} reached";

    public override IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string>
        {
            ["parties"] = "who settles",
            ["claims"] = "claims that it ends",
            ["sumBy"] = "who says the sum",
        };

    protected override SettlementReached Fields(Mapper m, string id, SettlementReached? e)
    {
        var settled = new SettlementReached(
            m.Target(Key, e?.Docket, "docket"),
            m.OneMoney("sum", e?.Sum),
            m.WithDefault("notDisclosed", e?.NotDisclosed ?? false, false, Scalars.Flag),
            m.WithDefault("classWide", e?.ClassWide ?? false, false, Scalars.Flag),
            m.OneMoney("perMember", e?.PerMember),
            m.Targets("claims", e?.Claims, "claim"),
            m.Targets("parties", e?.Parties, "party")
        )
        {
            Id = id,
            AtLeast = m.WithDefault("atLeast", e?.AtLeast ?? false, false, Scalars.Flag),
            SumBy = m.List("sumBy", e?.SumBy, Scalars.Text),
            Payors = m.Targets("payors", e?.Payors, "party"),
            Payees = m.Targets("payees", e?.Payees, "party"),
        };
        m.Expect("payees", settled.Payees.Count == 0 || settled.Payors.Count > 0, "payors beside it");
        m.Expect("sumBy", settled.SumBy.Count == 0 || settled.Sum is not null, "a sum beside it");
        m.Expect("atLeast", !settled.AtLeast || settled.Sum is not null, "a sum beside it");
        m.Expect("notDisclosed", !settled.NotDisclosed || settled.Sum is null, "a sum, or that it is not disclosed; not both");
        return settled;
    }

    protected override string? Brings(SettlementReached effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(SettlementReached effect) => [];

    protected override IEnumerable<string> Parties(SettlementReached effect, PartiesOnRecord record) =>
        effect.Parties.Concat(effect.Payors).Concat(effect.Payees).Distinct();

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Appeal: null, Settlement: null or { Status: SettlementStatus.Rejected } } docket
            ?
            [
                Offer(
                    "Settlement",
                    $"{docket.Name}: settlement reached",
                    docket.Now,
                    docket.Id,
                    EffectField.Amount("sum.amount", "Sum") with
                    {
                        IsOptional = true,
                    },
                    EffectField.Text("sum.currency", "Currency of the sum") with
                    {
                        IsOptional = true,
                    },
                    EffectField.One("notDisclosed", "Is the sum disclosed?", [("true", "no, it is not disclosed")]) with
                    {
                        IsOptional = true,
                    },
                    EffectField.One("classWide", "Does it settle for a class?", [("true", "yes, so it needs approval")]) with
                    {
                        IsOptional = true,
                    }
                ) with
                {
                    Finish = Flags,
                },
            ]
            : [];

    protected override FoldState Fold(FoldState state, SettlementReached effect, FoldStep step) =>
        state.Settle(step, effect.Docket, effect);

    private static void Flags(JsonObject effect)
    {
        foreach (var key in new[] { "notDisclosed", "classWide" })
            if (effect.ContainsKey(key))
                effect[key] = true;
    }

    protected override string Turn(SettlementReached effect, CaseEvent happened, CourtCase courtCase) => "settlement";
}
