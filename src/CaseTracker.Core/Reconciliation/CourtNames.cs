using CaseTracker.Core.Courts;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a court as a source names it beside the court on record. Only
/// another court of the registry contradicts; vaguer words do not.</summary>
internal static class CourtNames
{
    // What every court is called; leaves "northern california", "ninth circuit".
    private static readonly HashSet<string> Common =
    [
        "united",
        "states",
        "us",
        "district",
        "court",
        "courts",
        "courthouse",
        "judge",
        "of",
        "for",
        "in",
        "the",
        "a",
        "an",
        "appeals",
        "appeal",
        "appellate",
        "trial",
        "american",
    ];

    private static readonly Dictionary<string, string> Spelled = new()
    {
        ["nd"] = "northern",
        ["sd"] = "southern",
        ["ed"] = "eastern",
        ["wd"] = "western",
        ["cd"] = "central",
        ["md"] = "middle",
        ["cal"] = "california",
        ["calif"] = "california",
        ["va"] = "virginia",
        ["ny"] = "new york",
        ["tex"] = "texas",
        ["del"] = "delaware",
        ["cir"] = "circuit",
        ["1st"] = "first",
        ["2d"] = "second",
        ["2nd"] = "second",
        ["3d"] = "third",
        ["3rd"] = "third",
        ["4th"] = "fourth",
        ["5th"] = "fifth",
        ["6th"] = "sixth",
        ["7th"] = "seventh",
        ["8th"] = "eighth",
        ["9th"] = "ninth",
        ["10th"] = "tenth",
        ["11th"] = "eleventh",
    };

    private static readonly Lazy<ILookup<string, Court>> ByForm = new(() =>
        CourtRegistry
            .All.SelectMany(court =>
                new[] { court.Name, court.ShortName, court.Citation }
                    .Select(name => (Form: Reduced(name), Court: court))
                    // "Cal." and "New York Court of Appeals" leave a place, which names every court there is in it.
                    .Where(pair => pair.Form.Length > 0 && !IsPlace(pair.Form, court))
                    .Distinct()
            )
            .ToLookup(pair => pair.Form, pair => pair.Court)
    );

    public static ReconciliationOutcome Compare(FactRef fact, string printed, Court court)
    {
        if (new[] { court.Id, court.Name, court.ShortName, court.Citation }.Contains(printed.Trim()))
            return Fits(fact, MatchKind.Same, court, $"“{printed}” is the court on record.");
        var form = Reduced(printed);
        var found = ByForm.Value[form].ToList();
        if (found.Contains(court))
            return Fits(fact, MatchKind.VariantName, court, $"“{printed}” is another way to write “{court.Name}”.");
        if (found.Count > 0 && !IsLessThan(form, court))
            return new(MatchKind.Contradicts, [], $"“{printed}” is another court than the one on record, {court.Name}.");
        return IsLessExact(form, printed, court) || found.Count > 0
            ? Fits(fact, MatchKind.Coarser, court, $"“{printed}” fits the court on record, {court.Name}, and is less exact.")
            : new(MatchKind.NotComparable, [], $"“{printed}” names no court that is known here; on record is {court.Name}.");
    }

    /// <summary>"a federal court in California", "an appeals court".</summary>
    private static bool IsLessExact(string form, string printed, Court court)
    {
        if (printed.Contains("appeal", StringComparison.OrdinalIgnoreCase) && court.Level != CourtLevel.Appellate)
            return false;
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Remove("federal") && court.System != CourtSystem.Federal)
            return false;
        return words.Count == 0 || IsPlace(string.Join(' ', words), court);
    }

    private static bool IsPlace(string form, Court court) => form.Equals(court.Place, StringComparison.OrdinalIgnoreCase);

    /// <summary>"the Supreme Court" of the Supreme Court of a state.</summary>
    private static bool IsLessThan(string form, Court court)
    {
        var own = new[] { court.Name, court.ShortName, court.Citation }.SelectMany(name => Reduced(name).Split(' ')).ToHashSet();
        return form.Split(' ').All(own.Contains);
    }

    private static string Reduced(string name) =>
        string.Join(
            ' ',
            NameForms
                .Plain(name)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !Common.Contains(word))
                .Select(word => Spelled.GetValueOrDefault(word, word))
        );

    private static ReconciliationOutcome Fits(FactRef fact, MatchKind verdict, Court court, string sentence) =>
        new(verdict, [new Reading(fact, verdict, "the court", court.Name, IsNamed: true)], sentence);
}
