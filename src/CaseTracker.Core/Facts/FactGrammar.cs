using System.Collections.Frozen;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Facts;

/// <summary>How the field of each kind of fact is written: the one table of them.</summary>
internal static class FactGrammar
{
    private const string Cut = "-cut",
        Difference = "-difference",
        Per = "-per-",
        Whole = "total",
        Clause = "clause",
        Outcome = "outcome";

    private static readonly (RecordKind Record, (FactKind Kind, string Field)[] Fields)[] Rows =
    [
        (
            RecordKind.Award,
            [
                (FactKind.Award, ""),
                (FactKind.AwardAcceptance, "acceptance"),
                (FactKind.AwardClaims, "claims"),
                (FactKind.AwardCut, "cut"),
                (FactKind.AwardDifference, "difference"),
                (FactKind.AwardExecution, "execution"),
                (FactKind.AwardInterest, "interest"),
                (FactKind.AwardJudgment, "judgment"),
                (FactKind.AwardLiability, "liability"),
                (FactKind.AwardPaid, "paid"),
                (FactKind.AwardRatio, "ratio"),
                (FactKind.AwardStage, "stage"),
                (FactKind.AwardTotal, Whole),
                (FactKind.AwardTotalCut, Whole + Cut),
                (FactKind.AwardTotalDifference, Whole + Difference),
            ]
        ),
        (
            RecordKind.Case,
            [
                (FactKind.Case, ""),
                (FactKind.CaseAbout, "about"),
                (FactKind.CaseLastChecked, "last-checked"),
                (FactKind.CaseName, "name"),
                (FactKind.CaseStatus, "status"),
            ]
        ),
        (
            RecordKind.Claim,
            [
                (FactKind.Claim, ""),
                (FactKind.ClaimAsserted, "asserted"),
                (FactKind.ClaimGround, "ground"),
                (FactKind.ClaimLaw, "law"),
                (FactKind.ClaimOutcome, Outcome),
                (FactKind.ClaimPrejudice, "prejudice"),
            ]
        ),
        (RecordKind.Counsel, [(FactKind.Counsel, ""), (FactKind.CounselFirm, "firm")]),
        (
            RecordKind.Docket,
            [
                (FactKind.Docket, ""),
                (FactKind.DocketAnswer, "answer"),
                (FactKind.DocketAppeal, "appeal"),
                (FactKind.DocketArgument, "argument"),
                (FactKind.DocketBond, "bond"),
                (FactKind.DocketCaption, "caption"),
                (FactKind.DocketClaims, "claims"),
                (FactKind.DocketCourt, "court"),
                (FactKind.DocketCourtListenerId, "courtlistener-id"),
                (FactKind.DocketDefault, "default"),
                (FactKind.DocketFiled, "filed"),
                (FactKind.DocketJudges, "judges"),
                (FactKind.DocketJudgment, "judgment"),
                (FactKind.DocketMandate, "mandate"),
                (FactKind.DocketNewTrial, "new-trial"),
                (FactKind.DocketNumber, "number"),
                (FactKind.DocketParties, "parties"),
                (FactKind.DocketRehearing, "rehearing"),
                (FactKind.DocketReview, "review"),
                (FactKind.DocketSettlement, "settlement"),
                (FactKind.DocketStatus, "status"),
            ]
        ),
        (
            RecordKind.Event,
            [
                (FactKind.Event, ""),
                (FactKind.EventAuthor, "author"),
                (FactKind.EventDate, "date"),
                (FactKind.EventEntries, "entries"),
                (FactKind.EventKind, "kind"),
                (FactKind.EventMotion, "motion"),
                (FactKind.EventReview, "review"),
                (FactKind.EventRulings, "rulings"),
                (FactKind.EventText, "text"),
            ]
        ),
        (RecordKind.Figure, [(FactKind.Figure, ""), (FactKind.FigureValue, "value")]),
        (
            RecordKind.Injunction,
            [
                (FactKind.Injunction, ""),
                (FactKind.InjunctionBinds, "binds"),
                (FactKind.InjunctionBindsUnnamed, "binds-unnamed"),
                (FactKind.InjunctionClauses, "clauses"),
                (FactKind.InjunctionModified, "modified"),
                (FactKind.InjunctionProtects, "protects"),
                (FactKind.InjunctionProtectsUnnamed, "protects-unnamed"),
                (FactKind.InjunctionStatus, "status"),
                (FactKind.InjunctionStay, "stay"),
            ]
        ),
        (
            RecordKind.Judge,
            [(FactKind.Judge, ""), (FactKind.JudgeName, "name"), (FactKind.JudgeNames, "names"), (FactKind.JudgeOffices, "offices")]
        ),
        (RecordKind.Lead, [(FactKind.Lead, "")]),
        (
            RecordKind.Motion,
            [
                (FactKind.Motion, ""),
                (FactKind.MotionDisposition, "disposition"),
                (FactKind.MotionEntry, "entry"),
                (FactKind.MotionFiled, "filed"),
                (FactKind.MotionOpposition, "opposition"),
                (FactKind.MotionOutcome, Outcome),
            ]
        ),
        (RecordKind.Participation, [(FactKind.Participation, ""), (FactKind.ParticipationRole, "role")]),
        (
            RecordKind.Party,
            [
                (FactKind.Party, ""),
                (FactKind.PartyDescription, "description"),
                (FactKind.PartyName, "name"),
                (FactKind.PartyNames, "names"),
                (FactKind.PartyRole, "role"),
            ]
        ),
        (
            RecordKind.Quotation,
            [
                (FactKind.Quotation, ""),
                (FactKind.QuotationDate, "date"),
                (FactKind.QuotationSpeaker, "speaker"),
                (FactKind.QuotationWords, "words"),
            ]
        ),
        (
            RecordKind.RelatedCase,
            [
                (FactKind.RelatedCase, ""),
                (FactKind.RelatedCaseCourt, "court"),
                (FactKind.RelatedCaseName, "name"),
                (FactKind.RelatedCaseNumber, "number"),
                (FactKind.RelatedCaseRelation, "relation"),
            ]
        ),
        (
            RecordKind.ReliefSought,
            [
                (FactKind.ReliefSought, ""),
                (FactKind.ReliefSoughtAmount, "amount"),
                (FactKind.ReliefSoughtRatio, "ratio"),
                (FactKind.ReliefSoughtText, "text"),
            ]
        ),
    ];

    private static readonly FrozenDictionary<(RecordKind, string), FactKind> Kinds = Rows.SelectMany(row =>
            row.Fields.Select(field => (row.Record, field.Field, field.Kind))
        )
        .ToFrozenDictionary(field => (field.Record, field.Field), field => field.Kind);

    private static readonly FrozenDictionary<FactKind, (RecordKind Record, string Field)> Fields = Rows.SelectMany(row =>
            row.Fields.Select(field => (field.Kind, (row.Record, field.Field)))
        )
        .ToFrozenDictionary(field => field.Kind, field => field.Item2);

    private static readonly FrozenDictionary<string, ComponentKind> Components = Enum.GetValues<ComponentKind>()
        .ToFrozenDictionary(Slug, component => component, StringComparer.Ordinal);

    /// <summary>The kind of a field of a record, with the component or the part that it names.</summary>
    public static (FactKind Kind, ComponentKind? Component, string? Part) Read(RecordKind record, IReadOnlyList<string> field) =>
        (record, field) switch
        {
            (_, []) => (WholeOf(record), null, null),
            (_, [var only]) when Kinds.TryGetValue((record, only), out var kind) => (kind, null, null),
            (RecordKind.Award, [var only]) => OfAward(only),
            (RecordKind.Claim, [Outcome, var party]) => (FactKind.ClaimOutcomeAgainst, null, party),
            (RecordKind.Injunction, [Clause, var clause]) => (FactKind.InjunctionClause, null, clause),
            _ => (FactKind.OtherField, null, null),
        };

    /// <summary>The kind of a record as a whole.</summary>
    public static FactKind WholeOf(RecordKind record) => Kinds[(record, "")];

    /// <summary>The record and field of a kind that names neither a component nor a part.</summary>
    public static (RecordKind Record, IReadOnlyList<string> Field) Write(FactKind kind) =>
        Fields.TryGetValue(kind, out var row)
            ? (row.Record, row.Field.Length == 0 ? [] : [row.Field])
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A fact of this kind names more than its record.");

    public static string[] OfComponent(ComponentKind component) => [Slug(component)];

    public static string[] CutOf(ComponentKind component) => [Slug(component) + Cut];

    public static string[] DifferenceOf(ComponentKind component) => [Slug(component) + Difference];

    public static string[] OfClause(string clause) => [Clause, clause];

    public static string[] OutcomeAgainst(string party) => [Outcome, party];

    public static bool IsShare(string share, string whole) => share.StartsWith(whole + Per, StringComparison.Ordinal);

    private static (FactKind, ComponentKind?, string?) OfAward(string field)
    {
        if (Components.TryGetValue(field, out var component))
            return (FactKind.AwardComponent, component, null);
        if (field.IndexOf(Per, StringComparison.Ordinal) is > 0 and var at)
        {
            var part = field[(at + Per.Length)..];
            if (field[..at] == Whole)
                return (FactKind.AwardTotalShare, null, part);
            if (Components.TryGetValue(field[..at], out component))
                return (FactKind.AwardComponentShare, component, part);
        }

        if (field.EndsWith(Cut, StringComparison.Ordinal) && Components.TryGetValue(field[..^Cut.Length], out component))
            return (FactKind.AwardComponentCut, component, null);
        return field.EndsWith(Difference, StringComparison.Ordinal) && Components.TryGetValue(field[..^Difference.Length], out component)
            ? (FactKind.AwardComponentDifference, component, null)
            : (FactKind.OtherField, null, null);
    }

    private static string Slug(ComponentKind component) => EnumTerm.For(component).Replace(' ', '-');
}
