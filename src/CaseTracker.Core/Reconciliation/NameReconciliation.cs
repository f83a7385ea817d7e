using CaseTracker.Core.Courts;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed name, court or docket number beside those on record.</summary>
internal sealed class NameReconciliation(ReconciliationContext evidence)
{
    // One letter apart in a name shorter than this is another name: Cole, Dole.
    private const int ShortestMisspelt = 6;
    private const int ShortestWord = 4;

    public static bool IsName(FactRef fact) =>
        fact.Kind is FactKind.PartyName or FactKind.JudgeName or FactKind.QuotationSpeaker
        || IsCaption(fact)
        || IsNumber(fact)
        || IsCourt(fact);

    public ReconciliationOutcome Reconcile(ReportedValue reported)
    {
        var fact = reported.For.First(IsName);
        if (IsCourt(fact) && CourtId(fact) is { } id && CourtRegistry.Find(id) is { } court)
            return CourtNames.Compare(fact, reported.Printed, court);
        var known = Known(fact).Where(name => name.Length > 0).Distinct().ToList();
        if (known.Count == 0)
            return new(MatchKind.NotComparable, [], $"Nothing is on record to compare “{reported.Printed}” with.");
        var (printed, text) = (reported.Printed.Trim(), $"“{reported.Printed}”");
        if (known.Contains(printed))
            return Fits(fact, MatchKind.Same, printed, $"{text} is written as on record.");
        if (IsNumber(fact))
            return Number(fact, printed, known);
        if (
            Others(fact).FirstOrDefault(pair => pair.Names.Exists(name => NameForms.Plain(name) == NameForms.Plain(printed))) is
            { Names: { } own }
        )
            return AnotherRecord(fact, printed, own[^1], known);
        Func<string, string> reduce = fact.Kind == FactKind.JudgeName ? NameForms.Judge : NameForms.Bare;
        if (known.Find(name => reduce(name) == reduce(printed)) is { } variant)
            return Fits(fact, MatchKind.VariantName, variant, $"{text} is another way to write “{variant}”.");
        if (IsPerson(fact) && known.Find(name => PersonNames.MayBeOne(reduce(name), reduce(printed))) is { } initialled)
            return Fits(fact, MatchKind.VariantName, initialled, $"“{printed}” is another way to write “{initialled}”.");
        if (IsCaption(fact) && known.Find(name => CaseCaptions.AreAlike(printed, name)) is { } caption)
            return Fits(fact, MatchKind.VariantName, caption, $"{text} is another way to name “{caption}”.");
        // A tribunal in the record's own words has other names that nobody here knows.
        if (IsCourt(fact))
            return new(MatchKind.NotComparable, [], $"“{printed}” may be another name for “{known[^1]}”; the name alone does not say.");
        return fact.Kind is FactKind.PartyName or FactKind.JudgeName or FactKind.QuotationSpeaker
            ? Person(fact, printed, known)
            : Contradicts(printed, known);
    }

    /// <summary>One of the numbers that a text lists is enough; one that can't be read as a docket number contradicts nothing.</summary>
    private static ReconciliationOutcome Number(FactRef fact, string printed, List<string> known)
    {
        var listed = DocketNumberForm.ReadAll(printed);
        foreach (var name in known)
            if (DocketNumberForm.ReadAll(name) is [var number, ..] && listed.Any(number.IsVariantOf))
                return listed.Count > 1
                    ? Fits(fact, MatchKind.VariantName, name, $"“{printed}” lists “{name}” among others.")
                    : Fits(fact, MatchKind.VariantName, name, $"“{printed}” is another way to write “{name}”.");
        var isComparable = known.Exists(name => DocketNumberForm.ReadAll(name).Any(number => listed.Any(number.IsLike)));
        return isComparable
            ? Contradicts(printed, known)
            : new(MatchKind.NotComparable, [], $"“{printed}” can’t be compared with the docket number on record, “{known[^1]}”.");
    }

    private static ReconciliationOutcome AnotherRecord(FactRef fact, string printed, string other, List<string> known) =>
        new(
            MatchKind.Contradicts,
            [],
            $"“{printed}” is on record as another {fact.Record.Key()}, “{other}”; the name on record here is “{known[^1]}”."
        );

    private static bool IsCaption(FactRef fact) => fact.Kind is FactKind.CaseName or FactKind.RelatedCaseName or FactKind.DocketCaption;

    private static bool IsNumber(FactRef fact) => fact.Kind is FactKind.DocketNumber or FactKind.RelatedCaseNumber;

    private bool IsPerson(FactRef fact) =>
        fact.Kind is FactKind.JudgeName or FactKind.QuotationSpeaker
        || (
            fact.Kind == FactKind.PartyName
            && evidence.Case.Parties.FirstOrDefault(party => party.Id == fact.Id) is { Kind: PartyKind.Person }
        );

    private static bool IsCourt(FactRef fact) => fact.Kind is FactKind.DocketCourt or FactKind.RelatedCaseCourt;

    /// <summary>Short forms, other parties, and a letter's difference: what a name that is not on record may still be.</summary>
    private ReconciliationOutcome Person(FactRef fact, string printed, List<string> known)
    {
        if (known.Find(name => IsPartOf(fact, printed, name)) is { } whole)
        {
            var others = Others(fact)
                .Where(pair => pair.Names.Exists(name => IsPartOf(fact, printed, name)))
                .Select(pair => pair.Names[^1])
                .ToList();
            return others.Count == 0
                ? Fits(fact, MatchKind.VariantName, whole, $"“{printed}” is a short form of “{whole}”.")
                : Fits(
                    fact,
                    MatchKind.Ambiguous,
                    whole,
                    $"“{printed}” fits "
                        + $"{Prose.List([$"“{whole}”", .. others.Select(text => $"“{text}”")])}; "
                        + "which is meant, the name alone does not say."
                );
        }

        if (
            Others(fact)
                .FirstOrDefault(pair =>
                    pair.Names.Exists(name => NameForms.Bare(name) == NameForms.Bare(printed) || IsPartOf(fact, printed, name))
                ) is
            { Names: { } names }
        )
            return AnotherRecord(fact, printed, names[^1], known);
        return known.Find(name => IsALetterApart(NameForms.Plain(printed), NameForms.Plain(name))) is { } close
            ? Fits(fact, MatchKind.VariantName, close, $"“{printed}” is one letter apart from the name on record, “{close}”.")
            : Contradicts(printed, known);
    }

    private IEnumerable<string> Known(FactRef fact)
    {
        var of = evidence.Case;
        var docket = fact.Record == RecordKind.Docket ? of.Dockets.FirstOrDefault(item => item.Id == fact.Id) : null;
        var related = fact.Record == RecordKind.RelatedCase ? of.Related.FirstOrDefault(relatedCase => relatedCase.Id == fact.Id) : null;
        return fact.Kind switch
        {
            FactKind.PartyName => of.Parties.FirstOrDefault(party => party.Id == fact.Id)?.Names.Select(name => name.Name) ?? [],
            FactKind.JudgeName => of.Judges.FirstOrDefault(judge => judge.Id == fact.Id)?.Names.Select(name => name.Name) ?? [],
            FactKind.QuotationSpeaker => of.Quotations.FirstOrDefault(item => item.Id == fact.Id) is { } quotation
                ? [quotation.Speaker]
                : [],
            FactKind.CaseName => [of.ShortName ?? "", of.Name],
            FactKind.DocketNumber or FactKind.RelatedCaseNumber => [docket?.NumberRaw ?? "", docket?.Number ?? related?.Number ?? ""],
            FactKind.DocketCourt or FactKind.RelatedCaseCourt => [docket?.CourtName ?? CourtId(fact) ?? ""],
            FactKind.DocketCaption => [docket?.Caption ?? ""],
            _ => [related?.Name ?? ""],
        };
    }

    private string? CourtId(FactRef fact) =>
        fact.Kind == FactKind.DocketCourt
            ? evidence.Case.Dockets.FirstOrDefault(docket => docket.Id == fact.Id)?.Court
            : evidence.Case.Related.FirstOrDefault(relatedCase => relatedCase.Id == fact.Id)?.Court;

    private IEnumerable<(string Id, List<string> Names)> Others(FactRef fact) =>
        fact.Kind switch
        {
            FactKind.PartyName => evidence
                .Case.Parties.Where(party => party.Id != fact.Id)
                .Select(party => (party.Id, party.Names.Select(name => name.Name).ToList())),
            FactKind.JudgeName => evidence
                .Case.Judges.Where(judge => judge.Id != fact.Id)
                .Select(judge => (judge.Id, judge.Names.Select(name => name.Name).ToList())),
            _ => [],
        };

    /// <summary>A judge by the last name, a company by the first words of its name.</summary>
    private static bool IsPartOf(FactRef fact, string printed, string name)
    {
        var (part, whole) =
            fact.Kind == FactKind.JudgeName
                ? (NameForms.Judge(printed), NameForms.Judge(name))
                : (NameForms.Bare(printed), NameForms.Bare(name));
        if (part.Length < 2 || part.Length >= whole.Length)
            return false;
        return fact.Kind == FactKind.PartyName
            ? whole.StartsWith(part + " ", StringComparison.Ordinal)
            : !part.Contains(' ') && whole.EndsWith(" " + part, StringComparison.Ordinal);
    }

    private static bool IsALetterApart(string one, string other)
    {
        if (one.Length < ShortestMisspelt || Math.Abs(one.Length - other.Length) > 1)
            return false;
        // A letter in a short word, a number or "Jr." tells two parties apart.
        var (words, others) = (one.Split(' '), other.Split(' '));
        var differing = words.Length == others.Length ? words.Zip(others).Where(pair => pair.First != pair.Second).ToList() : [];
        if (
            differing.Exists(pair => Math.Min(pair.First.Length, pair.Second.Length) < ShortestWord || IsToldApart(pair.First, pair.Second))
        )
            return false;
        var start = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var (rest, otherRest) = (one[start..], other[start..]);
        return rest.Length == otherRest.Length ? rest[1..] == otherRest[1..]
            : rest.Length > otherRest.Length ? rest[1..] == otherRest
            : rest == otherRest[1..];
    }

    private static bool IsToldApart(string word, string other) => NameForms.IsDistinguishing(word) || NameForms.IsDistinguishing(other);

    private static ReconciliationOutcome Contradicts(string printed, List<string> known) =>
        new(MatchKind.Contradicts, [], $"The record has “{known[^1]}”, not “{printed}”.");

    private static ReconciliationOutcome Fits(FactRef fact, MatchKind verdict, string name, string sentence) =>
        new(verdict, [new Reading(fact, verdict, "the name", name, IsNamed: true)], sentence);
}
