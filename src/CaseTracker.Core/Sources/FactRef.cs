namespace CaseTracker.Core.Sources;

/// <summary>Names one fact: a record, a field of it, and after which event, as <c>kind/id[/field…][@event]</c>.</summary>
/// <remarks>
/// <c>award/damages/punitive@verdict</c> is the punitive component as the verdict left it; <c>award/damages/total</c>, <c>/cut</c> and <c>/ratio</c>
/// are derived facts; <c>event/verdict</c> is the event as a whole. Equality is of what is written.
/// </remarks>
public sealed record FactRef
{
    /// <summary>The kinds of record that a fact can belong to.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "award", "case", "claim", "counsel", "docket", "event", "figure", "injunction", "judge", "lead", "motion",
        "participation", "party", "quotation", "related", "relief",
    ];

    private FactRef(string kind, string id, IReadOnlyList<string> field, string? after)
    {
        (Kind, Id, Field, After) = (kind, id, field, after);
        Text = $"{kind}/{id}{string.Concat(field.Select(f => "/" + f))}{(after is null ? "" : "@" + after)}";
    }

    public string Kind { get; }

    public string Id { get; }

    public IReadOnlyList<string> Field { get; }

    /// <summary>The event after which the fact is meant; null for the fact as such.</summary>
    public string? After { get; }

    public string Text { get; }

    public static FactRef To(string kind, string id, params string[] field) => new(kind, id, field, null);

    /// <summary>Reads the written form; never throws. Whether the record exists is the case's to say.</summary>
    public static ParseResult<FactRef> Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new ParseFailure("a fact is written kind/id[/field][@event]", 0);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var after = at < 0 ? null : text[(at + 1)..];
        if (after is not null && !Identifier.IsValid(after))
            return new ParseFailure($"after @ stands an event id ({Identifier.Rule})", at + 1);
        var parts = (at < 0 ? text : text[..at]).Split('/');
        if (!Kinds.Contains(parts[0]))
            return new ParseFailure($"a fact begins with one of {string.Join(", ", Kinds)}", 0);
        if (parts.Length < 2 || parts[1..].Any(part => !Identifier.IsValid(part)))
            return new ParseFailure($"a fact is written kind/id[/field][@event], each part {Identifier.Rule}", parts[0].Length);
        return new FactRef(parts[0], parts[1], parts[2..], after);
    }

    public bool Equals(FactRef? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
