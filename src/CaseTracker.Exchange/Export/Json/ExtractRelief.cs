using System.Text.Json;
using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Parties;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>Money, injunctions and sanctions of an extract. Sums are decimal strings, as in the case file.</summary>
internal static class ExtractRelief
{
    public static void Awards(Utf8JsonWriter writer, IEnumerable<AwardState> awards) =>
        writer.Objects(
            "awards",
            awards,
            award =>
            {
                writer.WriteString("award", award.Award.Id);
                writer.Word("stage", award.Stage);
                writer.WriteBoolean("owed", award.IsOwed);
                writer.WriteString("currency", award.Award.Currency);
                Sums(writer, award.Award.Currency, award.Components);
                writer.WriteString("total", award.Total.AmountText);
                if (award.Remittitur != RemittiturStatus.None)
                    writer.Word("remittitur", award.Remittitur);
                writer.Optional("judgment", award.Judgment);
                if (award.ExecutionStayed)
                    writer.WriteBoolean("executionStayed", true);
                writer.Optional("undone", award.Undone);
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

    public static void Sanctions(Utf8JsonWriter writer, IEnumerable<SanctionState> sanctions) =>
        writer.Objects(
            "sanctions",
            sanctions,
            sanction =>
            {
                writer.Word("kind", sanction.Kind);
                writer.Ids("on", sanction.On);
                if (sanction.Amount is { } amount)
                {
                    writer.WriteStartObject("amount");
                    writer.WriteString("amount", amount.AmountText);
                    writer.WriteString("currency", amount.Currency);
                    writer.WriteEndObject();
                }

                writer.WriteString("event", sanction.Event);
            }
        );

    private static void Sums(Utf8JsonWriter writer, string currency, IReadOnlyDictionary<ComponentKind, decimal> components)
    {
        writer.WriteStartObject("components");
        foreach (var (component, amount) in components.OrderBy(pair => pair.Key))
            writer.WriteString(EnumTerm.For(component), new MonetaryAmount(amount, currency).AmountText);
        writer.WriteEndObject();
    }
}
