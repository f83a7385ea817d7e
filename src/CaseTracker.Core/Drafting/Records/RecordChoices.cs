using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Events;
using CaseTracker.Core.Review;
using CaseTracker.Core.Review.Telling;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Drafting.Records;

/// <summary>The records and facts of a case that a form offers to choose from, in words.</summary>
public sealed class RecordChoices(CourtCase courtCase)
{
    private const string ThisRecord = "This record";

    private readonly RecordNames _names = new(courtCase);
    private readonly Lazy<ToldRecord> _told = new(() => TellingMapper.Tell(courtCase, EffectTable.Standard));
    private readonly Dictionary<string, IReadOnlyList<(string, string)>> _byKind = [];
    private IReadOnlyList<(string Group, string Fact, string Label)>? _facts;

    /// <summary>All records of the case, by kind.</summary>
    public IEnumerable<(RecordKind Kind, IReadOnlyList<(string Id, string Label)> Records)> All => RecordForms.Several
        .Select(kind => (kind, Of(RecordForms.Of(kind).IdKind!))).Where(group => group.Item2.Count > 0);

    /// <param name="kind">As <see cref="FormField.RefersTo"/> has it.</param>
    public IReadOnlyList<(string Id, string Label)> Of(string kind) => _byKind.TryGetValue(kind, out var known) ? known : _byKind[kind] = kind switch
    {
        "speaker" => [.. Of("party"), .. Of("judge")],
        "clause" => [.. courtCase.Injunctions.SelectMany(one => one.Clauses).Select(clause => (clause.Id, Prose.Clip(clause.Text, 90))).DistinctBy(clause => clause.Id)],
        "event" => [.. courtCase.Events.OrderBy(happened => happened.Date.Earliest ?? DateOnly.MinValue).Select(happened => (happened.Id, _names.NameOf(happened)))],
        _ => [.. _told.Value.Fields.OfType<ToldRecords>().SelectMany(list => list.Records).Where(record => record.Kind == kind).Select(record => (record.Id!, _names.Of(kind, record.Id!)))],
    };

    /// <summary>The facts that a source most often stands for: records as a whole, days, sums after each ruling, outcomes.</summary>
    public IReadOnlyList<(string Group, string Fact, string Label)> Facts => _facts ??= [.. Sums(), .. Outcomes(), .. FactsOfRecords()];

    /// <summary>The records that a lead can rest on, what changes most first.</summary>
    public IReadOnlyList<(string Group, string Fact, string Label)> Wholes =>
    [
        .. RecordForms.Several.Where(kind => kind != RecordKind.Lead && FactRef.Kinds.Contains(RecordForms.Of(kind).IdKind)).SelectMany(kind => Of(RecordForms.Of(kind).IdKind!)
            .Select(record => (Prose.Capital(RecordWords.Plural(kind)), $"{RecordForms.Of(kind).IdKind}/{record.Id}", record.Label))),
        ("Case", $"case/{courtCase.Slug}", "The case as a whole"),
    ];

    /// <summary>The facts of the record that is being filled in, which may not have an id yet.</summary>
    /// <param name="id">Null for a new one.</param>
    public static IReadOnlyList<(string Group, string Fact, string Label)> OwnFacts(RecordKind kind, string? id) =>
        kind is RecordKind.Case or RecordKind.Coding || RecordForms.Of(kind).IdKind is not { } name || !FactRef.Kinds.Contains(name) ? []
        : [.. Fields(kind).Select(field => (ThisRecord, $"{name}/{id ?? FormContext.ThisRecord}{field}", Own(kind, field)))];

    /// <summary>A fact in words, also one that is not offered; as it was typed where it is none.</summary>
    public string Words(string fact) => FactRef.Parse(fact).TryGet(out var read) ? Prose.Capital(_names.Words("for", fact, read, CaseFiles.Scalars.Fact, null)) : fact;

    private static string Own(RecordKind kind, string field) => $"This {RecordWords.Of(kind)}{(field.Length == 0 ? "" : $": {field[1..]}")}";

    private IEnumerable<(string, string, string)> Sums() =>
        from happened in courtCase.Events
        from effect in happened.Effects
        from figures in EffectTable.Standard.FiguresOf(effect).GroupBy(figure => figure.Award)
        from fact in figures.Select(figure => Sum(figure.Award, figure.Component, happened))
            .Append(FactRef.Parse($"award/{figures.Key}/total@{happened.Id}"))
        where fact.IsSuccess
        select Offer("Money", fact.Value.Text);

    private static ParseResult<FactRef> Sum(string award, Relief.ComponentKind component, CaseEvent after) =>
        FactRef.Parse($"award/{award}/{Core.Words.Of(component).Replace(' ', '-').Replace("’", "", StringComparison.Ordinal)}@{after.Id}");

    private IEnumerable<(string, string, string)> Outcomes() =>
        (from happened in courtCase.Events from effect in happened.Effects.OfType<ClaimDecided>() select Offer("Claims", $"claim/{effect.Claim}/outcome@{happened.Id}"))
        .Concat(courtCase.Motions.Select(motion => Offer("Motions", $"motion/{motion.Id}/disposition")));

    private IEnumerable<(string, string, string)> FactsOfRecords() =>
        from kind in RecordForms.Several
        where FactRef.Kinds.Contains(RecordForms.Of(kind).IdKind)
        from record in Of(RecordForms.Of(kind).IdKind!)
        from field in Fields(kind)
        select Offer(Prose.Capital(RecordWords.Plural(kind)), $"{RecordForms.Of(kind).IdKind}/{record.Id}{field}");

    private static string[] Fields(RecordKind kind) => kind switch
    {
        RecordKind.Event => ["", "/date"],
        RecordKind.Docket => ["", "/filed", "/number", "/judges"],
        RecordKind.Party => ["", "/names", "/description"],
        RecordKind.ReliefSought => ["", "/amount"],
        RecordKind.Injunction => ["", "/clauses", "/binds"],
        RecordKind.Claim => ["", "/law"],
        _ => [""],
    };

    private (string, string, string) Offer(string group, string fact) => (group, fact, Words(fact));
}
