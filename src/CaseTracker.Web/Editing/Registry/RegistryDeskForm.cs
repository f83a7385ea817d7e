using System.Globalization;
using System.Text.Json.Serialization;
using CaseTracker.Core;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>What was sent by a form that merges entries of the registry or takes
/// a merger back, to be shown again with what is wrong with it.</summary>
/// <param name="Into">The entry that stays; empty for a form that takes a merger back.</param>
/// <param name="Choices">By the key of a field, whose it is to be.</param>
/// <param name="Seen">The revision of the registry that the person looked at; 0 where the form names none.</param>
public sealed record RegistryDeskForm(string Into, IReadOnlyDictionary<string, MergeSide> Choices, string Why, int Seen, FormFault? Fault)
{
    public static RegistryDeskForm Empty { get; } = new("", new Dictionary<string, MergeSide>(), "", 0, null);

    [JsonIgnore] // the page is given what was sent, and makes this of it
    public FormFaults Faults => new(Fault is null ? [] : [Fault], null);

    public static string NameOf(MergeField field) => $"{DeskFields.TakePrefix}{field.Key}";

    public static RegistryDeskForm Read(IFormCollection form)
    {
        var choices = new Dictionary<string, MergeSide>();
        FormFault? fault = null;
        foreach (var (name, value) in form.Where(pair => pair.Key.StartsWith(DeskFields.TakePrefix, StringComparison.Ordinal)))
            if (EnumTerm.TryRead<MergeSide>($"{value}", out var side))
                choices[name[DeskFields.TakePrefix.Length..]] = side;
            else
                fault ??= new FormFault(
                    name,
                    $"What is taken of “{name[DeskFields.TakePrefix.Length..]}” is one of "
                        + $"{Prose.List(EnumTerm.All<MergeSide>())}; it was “{value}”."
                );
        _ = int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
        return new($"{form[SiteUrls.IntoKey]}", choices, $"{form["why"]}", seen, fault);
    }
}
