using System.Text.Json.Nodes;
using CaseTracker.Core;
using CaseTracker.Core.Editing;

namespace CaseTracker.Web.Editing.Forms;

/// <summary>A record within a record in one line, as far as it is filled in: what it is, and the first that it says.</summary>
internal static class ItemSummary
{
    private const int MostParts = 3;
    private const int LongestPart = 90;

    /// <summary>Empty while nothing is filled in.</summary>
    public static string For(JsonObject item, FormShape shape, RecordChoices choices)
    {
        var variant = shape.VariantOf(item.Select(pair => pair.Key));
        var said = (variant?.Fields ?? []).Concat(shape.Fields).Select(field => For(item, field, choices)).Where(words => words.Length > 0);
        return string.Join(" · ", said.Prepend(variant?.Label.TrimEnd(' ', '…') ?? "").Where(words => words.Length > 0).Take(MostParts));
    }

    private static string For(JsonObject item, FormField field, RecordChoices choices)
    {
        var texts = (
            field.IsList && field.Kind != FormFieldKind.Lines
                ? RecordFormState.ListOf(item, field.Key)
                : [RecordFormState.TextOf(item, field.Key)]
        ).Where(text => text.Length > 0);
        return Prose.Clip(
            Prose.List(
                texts.Select(text =>
                    field.Kind switch
                    {
                        FormFieldKind.Reference => choices
                            .For(field.RefersTo!)
                            .Where(offer => offer.Id == text)
                            .Select(offer => offer.Label)
                            .FirstOrDefault()
                            ?? text,
                        FormFieldKind.Fact => choices.Words(text),
                        FormFieldKind.Choice => field
                            .Choices.Where(choice => choice.Value == text)
                            .Select(choice => choice.Label)
                            .FirstOrDefault()
                            ?? text,
                        _ => text,
                    }
                )
            ),
            LongestPart
        );
    }
}
