using System.Text.Json;
using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>Money, injunctions and sanctions of an extract. Sums are decimal strings, as in the case file.</summary>
internal static class ExtractRelief
{
    public static void Awards(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "awards",
            state.Awards.Where(award => award.Steps.Count > 0),
            award =>
            {
                writer.WriteString("award", award.Award.Id);
                writer.Word("stage", award.Stage);
                var unheld = UnheldReview.Of(state, award);
                writer.WriteBoolean("owed", award.IsOwed && unheld is null);
                writer.WriteString("currency", award.Award.Currency);
                Sums(writer, award.Award.Currency, award.Components);
                writer.WriteString("total", award.Total.AmountText);
                if (award.Remittitur != RemittiturStatus.None)
                    writer.Word("remittitur", award.Remittitur);
                writer.Optional("judgment", award.Judgment);
                if (award.ExecutionStayed)
                    writer.WriteBoolean("executionStayed", true);
                writer.Optional("undone", award.Undone);
                if (award.Fell is { } fell)
                    writer.Word("fell", fell);
                if (award.Review is { } review)
                    writer.Word("review", review);
                if (unheld is not null)
                    Unheld(writer, unheld);
                ExtractMoney.Besides(writer, award, state.AsOf);
                writer.Objects(
                    "steps",
                    award.Steps,
                    step =>
                    {
                        writer.WriteString("event", step.Event);
                        writer.WriteString("how", step.How);
                        Sums(writer, award.Award.Currency, step.Components);
                        writer.WriteString("total", new MonetaryAmount(step.Total, award.Award.Currency).AmountText);
                        writer.Ids("changed", step.Changed.Select(EnumTerm.For));
                    }
                );
            }
        );

    public static void Injunctions(Utf8JsonWriter writer, IEnumerable<InjunctionState> injunctions) =>
        writer.Objects(
            "injunctions",
            injunctions,
            injunction =>
            {
                writer.WriteString("injunction", injunction.Injunction.Id);
                writer.Word("status", injunction.Status);
                if (injunction.SoFarAsFound)
                    writer.WriteBoolean("soFarAsFound", true);
                writer.Optional("issued", injunction.Issued);
                writer.Optional("since", injunction.Since);
                if (injunction.Stay is { } stay)
                {
                    writer.WriteStartObject("stay");
                    writer.Word("kind", stay.Kind);
                    writer.WriteString("event", stay.Event);
                    writer.Days("ends", stay.Term.Ends);
                    writer.WriteEndObject();
                }

                writer.Ids("clauses", injunction.Clauses);
                if (injunction.ClauseTurns.Count > 0)
                    writer.Objects(
                        "clauseTurns",
                        injunction.ClauseTurns,
                        turn =>
                        {
                            writer.WriteString("clause", turn.Clause);
                            writer.Word("status", turn.Status);
                            writer.WriteString("event", turn.Event);
                        }
                    );
                writer.Ids("binds", injunction.Binds);
                writer.Ids("protects", injunction.Protects);
                if (injunction.Review is { } review)
                    writer.Word("review", review);
                writer.Objects(
                    "steps",
                    injunction.Steps,
                    step =>
                    {
                        writer.Optional("event", step.Event);
                        writer.WriteString("what", step.What);
                        writer.Days("when", step.When);
                    }
                );
            }
        );

    public static void Sanctions(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "sanctions",
            state.Sanctions,
            sanction =>
            {
                writer.Word("kind", sanction.Kind);
                writer.Ids("on", sanction.On);
                writer.Amount("amount", sanction.Amount);
                if (sanction.Per is { } per)
                    writer.Word("per", per);
                writer.Day("accruesFrom", sanction.AccruesFrom);
                writer.WriteString("event", sanction.Event);
                writer.Optional("purgedIn", sanction.PurgedIn);
                if (sanction.AccruedBy(state.AsOf) is { } due)
                {
                    writer.Amount("accrued", due);
                    writer.Day("computedTo", state.AsOf);
                }
            }
        );

    /// <summary>What a court above decided of it that has not taken hold.</summary>
    private static void Unheld(Utf8JsonWriter writer, UnheldReview unheld)
    {
        writer.WriteStartObject("notInEffect");
        writer.WriteString("docket", unheld.Appeal.Docket.Id);
        writer.Optional("event", unheld.Appeal.DecidedIn);
        writer.Word("outcome", unheld.Outcome);
        writer.Amount("to", unheld.Total);
        writer.WriteEndObject();
    }

    private static void Sums(Utf8JsonWriter writer, string currency, IReadOnlyDictionary<ComponentKind, decimal> components)
    {
        writer.WriteStartObject("components");
        foreach (var (component, amount) in components.OrderBy(pair => pair.Key))
            writer.WriteString(EnumTerm.For(component), new MonetaryAmount(amount, currency).AmountText);
        writer.WriteEndObject();
    }
}
