using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Description;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Editing;

/// <summary>The records and facts of a case that a form offers to choose from, in words.</summary>
public sealed class RecordChoices(CourtCase courtCase)
{
    private const string ThisRecord = "This record";

    private readonly RecordNames _names = new(courtCase);
    private readonly Lazy<DescribedRecord> _told = new(() => DescribingMapper.Tell(courtCase, EffectTable.Standard));
    private readonly Dictionary<string, IReadOnlyList<(string, string)>> _byKind = [];
    private IReadOnlyList<(string Group, string Fact, string Label)>? _facts;

    /// <summary>All records of the case, by kind.</summary>
    public IEnumerable<(RecordKind Kind, IReadOnlyList<(string Id, string Label)> Records)> All =>
        RecordForms.Several.Select(kind => (kind, For(RecordForms.For(kind).IdKind!))).Where(group => group.Item2.Count > 0);

    /// <param name="kind">As <see cref="FormField.RefersTo"/> has it.</param>
    public IReadOnlyList<(string Id, string Label)> For(string kind) =>
        _byKind.TryGetValue(kind, out var known)
            ? known
            : _byKind[kind] = kind switch
            {
                "speaker" =>
                [
                    .. For("party"),
                    .. For("judge"),
                    .. courtCase
                        .Dockets.Select(docket => docket.Court)
                        .OfType<string>()
                        .Distinct()
                        .Select(id => (id, CourtRegistry.NameOf(id))),
                ],
                "clause" =>
                [
                    .. courtCase
                        .Injunctions.SelectMany(injunction => injunction.Clauses)
                        .Select(clause => (clause.Id, Prose.Clip(clause.Text, 90)))
                        .DistinctBy(clause => clause.Id),
                ],
                "event" =>
                [
                    .. courtCase
                        .Events.OrderBy(happened => happened.Date.Earliest ?? DateOnly.MinValue)
                        .Select(happened => (happened.Id, _names.NameOf(happened))),
                ],
                _ =>
                [
                    .. _told
                        .Value.Fields.OfType<DescribedRecords>()
                        .SelectMany(list => list.Records)
                        .Where(record => record.Kind == kind)
                        .Select(record => (record.Id!, _names.For(kind, record.Id!))),
                ],
            };

    /// <summary>The facts that a source most often stands for: records as a whole, days, sums after each ruling, outcomes.</summary>
    public IReadOnlyList<(string Group, string Fact, string Label)> Facts => _facts ??= [.. Sums(), .. Outcomes(), .. FactsOfRecords()];

    /// <summary>The records that a lead can rest on, what changes most first.</summary>
    public IReadOnlyList<(string Group, string Fact, string Label)> Wholes =>
        [
            .. RecordForms
                .Several.Where(kind => kind != RecordKind.Lead && kind.HasFacts())
                .SelectMany(kind =>
                    For(kind.Key())
                        .Select(record =>
                            (Prose.Capital(RecordKindNames.Plural(kind)), FactRef.OfRecord(kind, record.Id).Text, record.Label)
                        )
                ),
            ("Case", FactRef.Case(courtCase.Slug).Text, "The case as a whole"),
        ];

    /// <summary>The facts of the record that is being filled in, which may not have an id yet.</summary>
    /// <param name="id">Null for a new one.</param>
    public static IReadOnlyList<(string Group, string Fact, string Label)> OwnFacts(RecordKind kind, string? id) =>
        kind == RecordKind.Case || !kind.HasFacts()
            ? []
            :
            [
                .. Fields(kind)
                    .Select(field => FactRef.From(field, id ?? FormContext.ThisRecord))
                    .Select(fact => (ThisRecord, fact.Text, Own(kind, fact))),
            ];

    /// <summary>A fact in words, also one that is not offered; as it was typed where it is none.</summary>
    public string Words(string fact) => FactRef.Parse(fact).TryGet(out var read) ? InWords(read) : fact;

    private string InWords(FactRef fact) => Prose.Capital(_names.Words("for", fact.Text, fact, Scalars.Fact, null));

    private static string Own(RecordKind kind, FactRef fact) =>
        $"This {RecordKindNames.For(kind)}{(fact.IsWhole ? "" : $": {fact.FieldWords}")}";

    private IEnumerable<(string, string, string)> Sums() =>
        from happened in courtCase.Events
        from effect in happened.Effects
        from figures in EffectTable.Standard.FiguresOf(effect).GroupBy(figure => figure.Award)
        from fact in figures
            .Select(figure => FactRef.AwardComponent(figure.Award, figure.Component, happened.Id))
            .Append(FactRef.AwardTotal(figures.Key, happened.Id))
        select Offer("Money", fact);

    private IEnumerable<(string, string, string)> Outcomes() =>
        (
            from happened in courtCase.Events
            from effect in happened.Effects.OfType<ClaimDecided>()
            select Offer("Claims", FactRef.ClaimOutcome(effect.Claim, happened.Id))
        ).Concat(courtCase.Motions.Select(motion => Offer("Motions", FactRef.MotionDisposition(motion.Id))));

    private IEnumerable<(string, string, string)> FactsOfRecords() =>
        from kind in RecordForms.Several
        where kind.HasFacts()
        from record in For(kind.Key())
        from field in Fields(kind)
        select Offer(Prose.Capital(RecordKindNames.Plural(kind)), FactRef.From(field, record.Id));

    private static FactKind[] Fields(RecordKind kind) =>
        kind switch
        {
            RecordKind.Event => [FactKind.Event, FactKind.EventDate],
            RecordKind.Docket => [FactKind.Docket, FactKind.DocketFiled, FactKind.DocketNumber, FactKind.DocketJudges],
            RecordKind.Party => [FactKind.Party, FactKind.PartyNames, FactKind.PartyDescription],
            RecordKind.ReliefSought => [FactKind.ReliefSought, FactKind.ReliefSoughtAmount],
            RecordKind.Injunction => [FactKind.Injunction, FactKind.InjunctionClauses, FactKind.InjunctionBinds],
            RecordKind.Claim => [FactKind.Claim, FactKind.ClaimLaw],
            _ => [FactGrammar.WholeOf(kind)],
        };

    private (string, string, string) Offer(string group, FactRef fact) => (group, fact.Text, InWords(fact));
}
