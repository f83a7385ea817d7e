using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Facts;

/// <summary>Names one fact: a record, a field of it, and after which event, as <c>kind/id[/field…][@event]</c>.</summary>
/// <remarks>
/// <c>award/damages/punitive@verdict</c> is the punitive component as the verdict
/// left it; <c>award/damages/total</c>, <c>/cut</c> and <c>/ratio</c>
/// are derived facts; <c>event/verdict</c> is the event as a whole. Equality is
/// of what is written. Made by a factory for each fact, or by reading one.
/// </remarks>
public sealed partial record FactRef
{
    /// <summary>The written form as a regular expression of JSON Schema.</summary>
    internal const string Pattern = "^[a-z]+(/[a-z0-9-]+)+(@[a-z0-9-]+)?$";

    private FactRef(FactKind kind, RecordKind record, string id, IReadOnlyList<string> field, string? after)
    {
        (Kind, Record, Id, Field, After) = (kind, record, id, field, after);
        var path = field.Count == 0 ? "" : "/" + string.Join('/', field);
        Text = $"{record.Key()}/{id}{path}{(after is null ? "" : "@" + after)}";
    }

    public FactKind Kind { get; }

    /// <summary>The kind of the record that the fact is of.</summary>
    public RecordKind Record { get; }

    /// <summary>The id of that record; of the case, its slug.</summary>
    public string Id { get; }

    /// <summary>The component of an award, where the fact is of one.</summary>
    public ComponentKind? Component { get; private init; }

    /// <summary>What the fact is of within the record: a clause, a party, or what a sum was divided by.</summary>
    public string? Part { get; private init; }

    /// <summary>The event after which the fact is meant; null for the fact as such.</summary>
    public string? After { get; }

    /// <summary>The written form, which case files hold.</summary>
    public string Text { get; }

    /// <summary>The field as written; empty for the record as a whole.</summary>
    public IReadOnlyList<string> Field { get; }

    /// <summary>The field as people read it: "new trial"; empty for the record as a whole.</summary>
    public string FieldWords => string.Join(", ", Field.Select(part => part.Replace('-', ' ')));

    /// <summary>True for a record as a whole, whenever it is asked for.</summary>
    public bool IsWhole => Field.Count == 0 && After is null;

    /// <summary>The record that the fact is of, as a whole.</summary>
    public FactRef Whole => IsWhole ? this : OfRecord(Record, Id);

    /// <summary>True where the fact is a day, in whatever record.</summary>
    public bool IsDate => Field is [.., "date" or "filed"];

    /// <summary>True for one of several equal parts of a sum of the same record: "punitive-per-claim" of "punitive".</summary>
    public bool IsShareOf(FactRef sum) =>
        After == sum.After && Field is [var share, ..] && sum.Field is [var whole] && FactGrammar.IsShare(share, whole);

    /// <summary>The same fact, with another id wherever one id stands: of the record, or of the event after which it is meant.</summary>
    public FactRef Renamed(string id, string to) =>
        (Id == id, After == id) switch
        {
            (false, false) => this,
            var (record, after) => Make(Record, record ? to : Id, Field, after ? to : After),
        };

    /// <summary>Reads the written form; never throws. Whether the record exists is the case's to say.</summary>
    public static ParseResult<FactRef> Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new ParseFailure("a fact is written kind/id[/field][@event]", 0);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var after = at < 0 ? null : text[(at + 1)..];
        if (after is not null && !Identifier.IsValid(after))
            return new ParseFailure($"after @ stands an event id ({Identifier.Rule})", at + 1);
        var parts = (at < 0 ? text : text[..at]).Split('/');
        if (RecordKeys.Find(parts[0]) is not { } record || !record.HasFacts())
            return new ParseFailure($"a fact begins with one of {string.Join(", ", RecordKeys.OfFacts)}", 0);
        if (parts.Length < 2 || parts[1..].Any(part => !Identifier.IsValid(part)))
            return new ParseFailure($"a fact is written kind/id[/field][@event], each part {Identifier.Rule}", parts[0].Length);
        return Make(record, parts[1], parts[2..], after);
    }

    /// <summary>The written form of a record as a whole, one kind left out.</summary>
    internal static string WholePatternWithout(RecordKind kind) => $"^(?!{kind.Key()}/)[a-z]+/[a-z0-9-]+$";

    public bool Equals(FactRef? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static FactRef Make(RecordKind record, string id, IReadOnlyList<string> field, string? after)
    {
        var (kind, component, part) = FactGrammar.Read(record, field);
        return new FactRef(kind, record, id, field, after) { Component = component, Part = part };
    }
}
