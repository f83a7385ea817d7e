using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Diffing;

/// <summary>What kinds of record are called.</summary>
public static class RecordKindNames
{
    /// <summary>One of the kind, without an article: "event", "party’s role".</summary>
    public static string For(RecordKind kind) =>
        kind switch
        {
            RecordKind.ReliefSought => "relief sought",
            RecordKind.Participation => "party’s role",
            RecordKind.Counsel => "appearance of counsel",
            RecordKind.Figure => "count",
            RecordKind.NotFound => "fact not found",
            RecordKind.Case => "case as a whole",
            RecordKind.Coding => "state of the record",
            _ => EnumTerm.For(kind),
        };

    /// <summary>How many of the kind: "one event", "three parties’ roles".</summary>
    public static string Count(RecordKind kind, int count) =>
        kind switch
        {
            RecordKind.Case or RecordKind.Coding => $"the {For(kind)}",
            RecordKind.ReliefSought => Prose.Count(count, "request for relief", "requests for relief"),
            RecordKind.Party => Prose.Count(count, "party", "parties"),
            RecordKind.Participation => Prose.Count(count, "party’s role", "parties’ roles"),
            RecordKind.Counsel => Prose.Count(count, "appearance of counsel", "appearances of counsel"),
            RecordKind.NotFound => Prose.Count(count, "fact not found", "facts not found"),
            _ => Prose.Count(count, For(kind)),
        };

    /// <summary>The kind as a heading: "events", "parties’ roles".</summary>
    public static string Plural(RecordKind kind) =>
        kind is RecordKind.Case or RecordKind.Coding ? For(kind) : Count(kind, 2)["two ".Length..];

    /// <summary>A record's change as lines that read by themselves.</summary>
    internal static IEnumerable<string> Lines(RecordChange change)
    {
        var kind = Prose.Capital(For(change.Kind));
        return change.Fate == RecordFate.Changed
            ? change.Fields.Select(field => $"{kind} “{change.Name}”: {field.Brief}")
            : [$"{kind} {EnumTerm.For(change.Fate)}: “{change.Name}”"];
    }
}
