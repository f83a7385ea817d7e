namespace CaseTracker.Core.Editing;

/// <summary>What a form asks for one kind of record, in the order of the case file.</summary>
/// <param name="Name">The name of the shape: "Party", "NameInTime".</param>
/// <param name="IdKind">What its ids are called; null where such records have none.</param>
/// <param name="Variants">The kinds of effect, each with its own fields; empty for every other record.</param>
public sealed record FormShape(string Name, string? IdKind, IReadOnlyList<FormField> Fields, IReadOnlyList<FormVariant> Variants)
{
    /// <summary>The variant that a record is filled in as; null while none is chosen.</summary>
    /// <param name="keys">The keys that the record has.</param>
    public FormVariant? VariantOf(IEnumerable<string> keys) => Variants.FirstOrDefault(variant => keys.Contains(variant.Key));
}
