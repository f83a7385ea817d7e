namespace CaseTracker.Core.Editing;

/// <summary>One field of a record, as a form asks for it.</summary>
/// <param name="Key">The key in the case file.</param>
/// <param name="Label">What people call it, as a noun with a capital.</param>
public sealed record FormField(string Key, string Label, FormFieldKind Kind)
{
    public bool IsRequired { get; init; }

    /// <summary>True for each of two fields of which exactly one is filled in.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>True where there may be several.</summary>
    public bool IsList { get; init; }

    /// <summary>Of a choice: the values as the case file writes them, with the words for each.</summary>
    public IReadOnlyList<(string Value, string Label)> Choices { get; init; } = [];

    /// <summary>Of a choice: what a value means, where its words leave that open.</summary>
    public IReadOnlyDictionary<string, string> Meanings { get; init; } = new Dictionary<string, string>();

    /// <summary>The value that the case file leaves out; null where there is none.</summary>
    public string? Usual { get; init; }

    /// <summary>Of a reference: the kind of record that it names.</summary>
    public string? RefersTo { get; init; }

    /// <summary>Of a fact: true where only records as a whole can be chosen.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Of a record: its fields.</summary>
    public FormShape? Shape { get; init; }
}
