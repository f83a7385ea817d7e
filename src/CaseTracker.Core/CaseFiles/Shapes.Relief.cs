using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.CaseFiles;

internal static partial class Shapes
{
    private static Claim Claim(Mapper m, Claim? c) =>
        new()
        {
            Id = m.Id("id", c?.Id, "claim"),
            Number = m.OptionalValue("number", c?.Number, Scalars.Count),
            Counts = m.OptionalValue("counts", c?.Counts, Scalars.Count),
            Title = m.Required("title", c?.Title, Scalars.Text),
            Law = m.Required("law", c?.Law, Scalars.Text),
            By = m.List("by", c?.By, Scalars.RefTo("party"), atLeast: 1),
            Against = m.List("against", c?.Against, Scalars.RefTo("party"), atLeast: 1),
            Sources = m.Many("sources", c?.Sources, Citation),
        };

    private static ReliefSought ReliefSought(Mapper m, ReliefSought? r) =>
        new()
        {
            Id = m.Id("id", r?.Id, "relief"),
            By = m.List("by", r?.By, Scalars.RefTo("party"), atLeast: 1),
            Kind = m.Required("kind", r?.Kind ?? default, Scalars.Word<ReliefKind>()),
            Text = m.Required("text", r?.Text, Scalars.Text),
            Amount = m.OneMoney("amount", r?.Amount),
            Event = m.Optional("event", r?.Event, Scalars.RefTo("event")),
            Sources = m.Many("sources", r?.Sources, Citation),
        };

    private static Motion Motion(Mapper m, Motion? x) =>
        new()
        {
            Id = m.Id("id", x?.Id, "motion"),
            Title = m.Required("title", x?.Title, Scalars.Text),
            Docket = m.Required("docket", x?.Docket, Scalars.RefTo("docket")),
            By = m.List("by", x?.By, Scalars.RefTo("party"), atLeast: 1),
            Entry = m.Optional("entry", x?.Entry, Scalars.Text),
            Significance = m.WithDefault("significance", x?.Significance ?? default, Significance.Normal, Scalars.Word<Significance>()),
            Sources = m.Many("sources", x?.Sources, Citation),
        };

    private static Award Award(Mapper m, Award? a)
    {
        var award = new Award
        {
            Id = m.Id("id", a?.Id, "award"),
            Title = m.Required("title", a?.Title, Scalars.Text),
            Payors = m.List("payors", a?.Payors, Scalars.RefTo("party")),
            FromFund = m.Optional("fromFund", a?.FromFund, Scalars.RefTo("docket")),
            FurtherSum = m.Optional("furtherSum", a?.FurtherSum, Scalars.Text),
            Liability = m.Required("liability", a?.Liability ?? default, Scalars.Word<Liability>()),
            Payees = m.List("payees", a?.Payees, Scalars.RefTo("party"), atLeast: 1),
            Currency = m.Required("currency", a?.Currency, Scalars.CurrencyCode),
            Claims = m.List("claims", a?.Claims, Scalars.RefTo("claim")),
            Sources = m.Many("sources", a?.Sources, Citation),
        };
        m.Expect(
            "payors",
            award.Payors.Count == 0 == award.FromFund is not null,
            "at least one party; or none, with “fromFund”, where a settlement fund pays"
        );
        return award;
    }

    private static Injunction Injunction(Mapper m, Injunction? i)
    {
        var injunction = new Injunction
        {
            Id = m.Id("id", i?.Id, "injunction"),
            Title = m.Required("title", i?.Title, Scalars.Text),
            Kind = m.Required("kind", i?.Kind ?? default, Scalars.Word<InjunctionKind>()),
            Binds = m.List("binds", i?.Binds, Scalars.RefTo("party")),
            BindsUnnamed = m.List("bindsUnnamed", i?.BindsUnnamed, Scalars.Text),
            Protects = m.List("protects", i?.Protects, Scalars.RefTo("party")),
            ProtectsUnnamed = m.List("protectsUnnamed", i?.ProtectsUnnamed, Scalars.Text),
            Clauses = m.Many("clauses", i?.Clauses, Clause),
            Sources = m.Many("sources", i?.Sources, Citation),
        };
        m.Expect("binds", injunction.Binds.Count + injunction.BindsUnnamed.Count > 0, "at least one party, or “bindsUnnamed”");
        return injunction;
    }

    private static Clause Clause(Mapper m, Clause? c) =>
        new(
            m.Id("id", c?.Id, "clause", local: true),
            m.Required("does", c?.Does ?? default, Scalars.Word<ClauseEffect>()),
            m.Required("text", c?.Text, Scalars.Text),
            m.Required("wording", c?.Wording ?? default, Scalars.Word<ClauseWording>()),
            m.WithDefault("unconfirmed", c?.Unconfirmed ?? false, false, Scalars.Flag),
            m.Optional("note", c?.Note, Scalars.Text),
            m.Many("sources", c?.Sources, Citation)
        );
}
