using System.Text.RegularExpressions;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Cases;

/// <summary>What the records of a case are called in a sentence, on a day.</summary>
public static partial class CaseNames
{
    private const string NoNumber = "number not found";
    private const string Article = "The ";

    /// <summary>How names begin that take an article within a sentence.</summary>
    private static readonly string[] Articled =
    [
        Article,
        "United States of America",
        "People of the ",
        "State of ",
        "States ",
        "Commonwealth of ",
    ];

    /// <summary>A party's name as used on the day; the id where no such party is recorded.</summary>
    public static string PartyName(this CourtCase courtCase, string id, DateOnly day) =>
        courtCase.Parties.FirstOrDefault(party => party.Id == id)?.NameOn(day) ?? id;

    public static string JudgeName(this CourtCase courtCase, string id, DateOnly day) =>
        courtCase.Judges.FirstOrDefault(judge => judge.Id == id)?.NameOn(day) ?? id;

    /// <summary>A docket as a lawyer names it: "9th Cir. 25-7380", "9th Cir., number not found".</summary>
    public static string DocketName(this CourtCase courtCase, string id) =>
        courtCase.Dockets.FirstOrDefault(docket => docket.Id == id) is { } docket ? docket.InSentence() : id;

    public static string InSentence(this Docket docket) => Docket(docket.Tribunal, docket.NumberWords());

    /// <summary>The docket in which the case began: one that goes back to no other, else the first that reviews none; null where the
    /// case has no docket.</summary>
    public static Docket? LeadingDocket(this CourtCase courtCase) =>
        courtCase.Dockets.OrderBy(docket => docket.IsReview).ThenBy(docket => docket.Links.Count > 0).FirstOrDefault();

    /// <summary>Several dockets as a lawyer names them: "9th Cir. 21-16506 and 21-16695", "9th Cir., numbers not found".</summary>
    public static string InSentence(IEnumerable<Docket> dockets) =>
        Prose.List(
            dockets
                .GroupBy(docket => (docket.Tribunal.Citation, HasNumber: docket.Number is not null))
                .Select(group =>
                    group.Count() == 1 ? group.First().InSentence()
                    : group.Key.HasNumber ? $"{group.Key.Citation} {Prose.List(group.Select(docket => docket.Number!))}"
                    : $"{group.Key.Citation}, numbers not found"
                )
        );

    /// <summary>A party's name within a sentence: "the People of the State of New York", "the other record companies".</summary>
    public static string PartyInSentence(string name) =>
        Array.Exists(Articled, start => name.StartsWith(start, StringComparison.Ordinal)) ? WithArticle(name) : name;

    /// <summary>The name with a small article, which it may have itself.</summary>
    public static string WithArticle(string name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? $"the {name[Article.Length..]}" : $"the {name}";

    /// <summary>The number, or that it was not found.</summary>
    public static string NumberWords(this Docket docket) => docket.Number ?? NoNumber;

    /// <summary>The same from the court and the number alone.</summary>
    public static string Docket(Tribunal court, string number) =>
        $"{Bidi.Isolated(court.Citation)}{(number == NoNumber ? "," : "")} {number}";

    /// <summary>A docket number behind one label, whatever label the record has: "No. 19-2345", "Nos. 21-16233, 21-16234" (Bluebook rule
    /// 10.8.1).</summary>
    public static string LabelledNumber(string number)
    {
        var plain = Bare(number);
        return $"{(SeveralNumbers().IsMatch(plain) ? "Nos." : "No.")} {plain}";
    }

    /// <summary>Several docket numbers behind one label: "Nos. 21-16233 and 21-16234".</summary>
    public static string LabelledNumbers(IEnumerable<string> numbers)
    {
        var all = numbers.ToList();
        return all.Count == 1 ? LabelledNumber(all[0]) : $"Nos. {Prose.List(all.Select(Bare))}";
    }

    /// <summary>A docket number without its label: "19-2345".</summary>
    public static string Bare(string number) => NumberLabel().Replace(number.Trim(), "");

    // "Case No.", "Nos.", "Civil Action No. 1:" and the like, once or twice; never the letters that belong to a number, as in "C 21-09078".
    [GeneratedRegex(
        @"^(?:(?:(?:civil|criminal|case|docket|appeal|action|index|cause|file|claim|civ\.|crim\.)\s+)*(?:nos?\.|nos|numbers?|№)\s*:?\s*)+"
            + @"|^(?:civil action|case|docket)\s*:?\s+(?=\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberLabel();

    // Parted by a comma, a semicolon, "and" or "&", with a digit on both sides.
    [GeneratedRegex(@"\d\S*\s*(?:,|;|&|\band\b)\s*(?:\p{L}+[\s.-]*)?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralNumbers();
}
