using System.Collections.Concurrent;
using System.Collections.Frozen;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Diffing;

/// <summary>What a reader calls each key of each record, and which keys a record's name says already.</summary>
internal static class FieldLabels
{
    /// <summary>What an effect is about: the docket opened, the award made.</summary>
    private const string EffectTarget = "what it is about";

    /// <summary>By key, or by shape and key where one key means different things.</summary>
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["about"] = "what the case is about",
        ["NotFound.about"] = "what is missing",
        ["aboutSources"] = "source on what the case is about",
        ["accruesFrom"] = "runs from",
        ["accruesUntil"] = "runs until",
        ["against"] = "against",
        ["amount"] = "amount",
        ["answer"] = "answer",
        ["archivedUrl"] = "archived copy",
        ["atLeast"] = "the sum is the least",
        ["author"] = "author",
        ["award"] = "award",
        ["awards"] = "award",
        ["binds"] = "who is bound",
        ["bindsUnnamed"] = "who else is bound",
        ["by"] = "by",
        ["DocketLink.by"] = "how it is tied",
        ["EventLink.by"] = "how it is tied",
        ["RelatedCase.by"] = "how it is related",
        ["called"] = "what the source calls it",
        ["capacity"] = "capacity",
        ["caption"] = "caption",
        ["cause"] = "cause of action",
        ["claim"] = "claim",
        ["claims"] = "claim",
        ["class"] = "class of source",
        ["classWide"] = "settles for a class",
        ["clause"] = "clause",
        ["clauses"] = "clause",
        ["coding"] = "coding",
        ["component"] = "component",
        ["components"] = "components",
        ["compounding"] = "interest on interest",
        ["copiedFrom"] = "copied from",
        ["counsel"] = "counsel",
        ["counts"] = "what is counted",
        ["Claim.counts"] = "counts it stands for",
        ["court"] = "court",
        ["courtName"] = "name of a tribunal that is not in the list",
        ["courtListenerId"] = "number at CourtListener",
        ["currency"] = "currency",
        ["date"] = "date",
        ["earlierCaptions"] = "earlier caption",
        ["earlierNames"] = "earlier name of the case",
        ["whileOpen"] = "while this appeal is open",
        ["remedyDecided"] = "remedy decided",
        ["sumBy"] = "who says the sum",
        ["furtherSum"] = "what it gives beside the sums",
        ["fromFund"] = "out of the settlement fund of",
        ["earlierNumbers"] = "earlier number",
        ["Lead.date"] = "day that it tells of",
        ["dateNote"] = "remark on the date",
        ["dateRole"] = "which day the date is",
        ["decides"] = "decision on a motion",
        ["description"] = "description",
        ["disagreements"] = "disagreement between sources",
        ["disposition"] = "disposition",
        ["dispositionRaw"] = "disposition as the court wrote it",
        ["docket"] = "docket",
        ["dockets"] = "docket",
        ["does"] = "what it does",
        ["effects"] = "effect",
        ["enBanc"] = "en banc",
        ["entries"] = "docket entry",
        ["entry"] = "docket entry",
        ["event"] = "event",
        ["events"] = "event",
        ["except"] = "what was refused",
        ["fact"] = "fact",
        ["figures"] = "count",
        ["filed"] = "filed",
        ["firm"] = "firm",
        ["for"] = "what it supports",
        ["ReportedValue.for"] = "what it stands for",
        ["Appearance.for"] = "for",
        ["form"] = "kind of quotation",
        ["from"] = "from",
        ["Effect.from"] = "takes hold",
        ["fromRulings"] = "ruling appealed from",
        ["granted"] = "what was granted",
        ["ground"] = "ground",
        ["in"] = "in",
        ["inferred"] = "inferred from later events",
        ["injunction"] = "injunction",
        ["injunctions"] = "injunction",
        ["inPart"] = "in part",
        ["instrument"] = "instrument",
        ["is"] = "standing",
        ["judge"] = "judge",
        ["judges"] = "judge",
        ["kind"] = "kind",
        ["kindRaw"] = "kind as the source wrote it",
        ["lastChecked"] = "sources last searched",
        ["law"] = "law",
        ["lawyers"] = "lawyer",
        ["leads"] = "lead",
        ["liability"] = "liability",
        ["links"] = "tie to another event",
        ["Docket.links"] = "tie to another docket",
        ["motion"] = "motion",
        ["motions"] = "motion",
        ["name"] = "name",
        ["names"] = "name",
        ["narrowed"] = "clause narrowed",
        ["natureOfSuit"] = "nature of suit",
        ["natureOfSuitRaw"] = "nature of suit as the court wrote it",
        ["notDisclosed"] = "sum not disclosed",
        ["notFound"] = "fact not found",
        ["note"] = "note",
        ["notes"] = "later note",
        ["number"] = "number",
        ["numberRaw"] = "number as the court prints it",
        ["occasion"] = "occasion",
        ["of"] = "of what",
        ["offices"] = "office",
        ["on"] = "day",
        ["origin"] = "outlet it draws on",
        ["outcome"] = "outcome",
        ["pacerCaseId"] = "number at PACER",
        ["participations"] = "party’s role",
        ["parties"] = "party",
        ["parts"] = "part reviewed",
        ["party"] = "party",
        ["payees"] = "to be paid to",
        ["payors"] = "to be paid by",
        ["per"] = "for each",
        ["percent"] = "percent a year",
        ["period"] = "period",
        ["perMember"] = "for each member of the class",
        ["pinpoint"] = "place in the source",
        ["prejudice"] = "prejudice",
        ["printed"] = "printed words",
        ["protects"] = "who is protected",
        ["protectsUnnamed"] = "who else is protected",
        ["publisher"] = "publisher",
        ["question"] = "question",
        ["quotations"] = "quotation",
        ["quote"] = "quoted words",
        ["registry"] = "entry in the registry",
        ["related"] = "related case",
        ["reliefSought"] = "relief sought",
        ["remanded"] = "sent back",
        ["reported"] = "printed value",
        ["Ruling.reported"] = "reported at",
        ["role"] = "role",
        ["roleRaw"] = "role as the court wrote it",
        ["ruling"] = "ruling",
        ["restsOn"] = "what it rests on",
        ["rulings"] = "ruling reviewed",
        ["scope"] = "scope",
        ["seen"] = "what the record said",
        ["separately"] = "separate opinions",
        ["shares"] = "share of a payor",
        ["shortName"] = "short name",
        ["significance"] = "significance",
        ["slug"] = "address",
        ["RelatedCase.slug"] = "its address here",
        ["source"] = "source",
        ["sources"] = "source",
        ["speaker"] = "speaker",
        ["speakerId"] = "who the speaker is in the case",
        ["stage"] = "stage",
        ["standing"] = "standing",
        ["state"] = "coding state",
        ["statements"] = "statement",
        ["stillRight"] = "still right as of",
        ["sum"] = "sum",
        ["surety"] = "surety",
        ["text"] = "text",
        ["title"] = "title",
        ["to"] = "to",
        ["DocketLink.to"] = "which docket",
        ["EventLink.to"] = "which event",
        ["topics"] = "topic",
        ["unconfirmed"] = "unconfirmed",
        ["until"] = "until",
        ["Effect.until"] = "ends",
        ["NotFound.until"] = "looked for until",
        ["url"] = "address",
        ["value"] = "value",
        ["verdictForm"] = "question of the verdict form",
        ["was"] = "what the record said",
        ["what"] = "what is missing",
        ["where"] = "where it was looked for",
        ["wording"] = "whose wording",
        ["words"] = "words",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Named = new[]
    {
        "Case.name",
        "Event.title",
        "Event.date",
        "Source.title",
        "Source.publisher",
        "Docket.court",
        "Docket.courtName",
        "Docket.number",
        "Participation.party",
        "Participation.docket",
        "Appearance.firm",
        "Claim.title",
        "ReliefSought.text",
        "Motion.title",
        "Award.title",
        "Injunction.title",
        "Quotation.speaker",
        "Quotation.occasion",
        "Figure.counts",
        "NotFound.what",
        "RelatedCase.name",
        "Clause.text",
        "Statement.text",
        "Citation.source",
        "ReportedValue.printed",
        "NameInTime.name",
        "Office.title",
        "Lead.date",
        "SeenFact.fact",
        "JudgeAssignment.judge",
        "DocketLink.to",
        "LaterNote.date",
        "MotionDecision.motion",
        "RulingReviewed.ruling",
        "PayorShare.party",
        "VerdictAnswer.question",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Looked up once for each key, not for each record that has it.</summary>
    private static readonly ConcurrentDictionary<
        (string Shape, EffectDescriptor? Effect, string Key),
        (string Label, bool IsName)
    > Described = new();

    /// <summary>What a key is called, and whether the record's name says it.</summary>
    /// <param name="effect">Of an effect, its kind.</param>
    public static (string Label, bool IsName) Describe(string shape, EffectDescriptor? effect, string key) =>
        Described.GetOrAdd(
            (shape, effect, key),
            static pair =>
                pair.Key == pair.Effect?.Key
                    ? (EffectTarget, true)
                    : (For(pair.Shape, pair.Effect, pair.Key), Named.Contains($"{pair.Shape}.{pair.Key}"))
        );

    private static string For(string shape, EffectDescriptor? effect, string key) =>
        effect?.Labels.GetValueOrDefault(key)
        ?? Labels.GetValueOrDefault($"{shape}.{key}")
        ?? Labels.GetValueOrDefault(key)
        ?? EnumTerm.Spell(Prose.Capital(key));

    /// <summary>True where a key has words of its own and need not be spelled.</summary>
    public static bool Knows(string key) => Labels.ContainsKey(key);

    /// <summary>A component within a sentence: "punitive damages".</summary>
    public static string For(ComponentKind component) =>
        StateLabels.For(component) is var words ? char.ToLowerInvariant(words[0]) + words[1..] : "";

    /// <summary>A field of an award as facts name it.</summary>
    public static string OfAward(FactRef fact) =>
        fact is { Kind: FactKind.AwardComponent, Component: { } component } ? For(component) : $"the award’s {fact.FieldWords}";
}
