using CaseTracker.Core.Courts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed name, court or docket number beside those on record.</summary>
internal sealed class NameReconciliation(Evidence evidence)
{
    public static bool IsName(FactRef fact) => (fact.Kind, fact.Field) is ("party" or "judge" or "case" or "related", ["name"]) or ("docket" or "related", ["number" or "court"]) or ("docket", ["caption"]);

    public Outcome Of(ReportedValue reported)
    {
        var fact = reported.For.First(IsName);
        var known = Known(fact).Where(name => name.Length > 0).Distinct().ToList();
        if (known.Count == 0) return new(Verdict.NotComparable, [], $"Nothing is on record to compare “{reported.Printed}” with.");
        Func<string, string> reduce = fact.Field[^1] == "number" ? NameForms.DocketNumber : NameForms.Bare;
        var same = known.Find(name => name == reported.Printed.Trim());
        if (same is not null) return Fits(fact, Verdict.Same, same, $"“{reported.Printed}” is written as on record.");
        var variant = known.Find(name => reduce(name) == reduce(reported.Printed)) ?? (fact.Kind == "judge" ? known.Find(name => IsLastName(reported.Printed, name)) : null);
        if (variant is not null) return Fits(fact, Verdict.VariantName, variant, $"“{reported.Printed}” is another way to write “{variant}”.");
        return new(Verdict.Contradicts, [], $"“{reported.Printed}” is not what is on record: “{known[^1]}”.");
    }

    private IEnumerable<string> Known(FactRef fact)
    {
        var of = evidence.Case;
        var docket = fact.Kind == "docket" ? of.Dockets.FirstOrDefault(one => one.Id == fact.Id) : null;
        var related = fact.Kind == "related" ? of.Related.FirstOrDefault(one => one.Id == fact.Id) : null;
        return (fact.Kind, fact.Field[^1]) switch
        {
            ("party", _) => of.Parties.FirstOrDefault(one => one.Id == fact.Id)?.Names.Select(name => name.Name) ?? [],
            ("judge", _) => of.Judges.FirstOrDefault(one => one.Id == fact.Id)?.Names.Select(name => name.Name) ?? [],
            ("case", _) => [of.ShortName ?? "", of.Name],
            (_, "number") => [docket?.NumberRaw ?? "", docket?.Number ?? related?.Number ?? ""],
            (_, "court") => Court(docket?.Court ?? related?.Court),
            ("docket", _) => [docket?.Caption ?? ""],
            _ => [related?.Name ?? ""],
        };
    }

    private static IEnumerable<string> Court(string? id) => id is null ? [] : CourtRegistry.Find(id) is { } court ? [court.Id, court.ShortName, court.Citation, court.Name] : [id];

    private static bool IsLastName(string printed, string name) =>
        NameForms.Bare(printed) is { Length: > 2 } last && !last.Contains(' ') && NameForms.Bare(name).EndsWith(" " + last, StringComparison.Ordinal);

    private static Outcome Fits(FactRef fact, Verdict verdict, string name, string sentence) => new(verdict, [new Reading(fact, verdict, "the name", name, IsNamed: true)], sentence);
}
