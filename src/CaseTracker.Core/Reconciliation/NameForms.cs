using System.Text;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Names and docket numbers reduced to what tells them apart.</summary>
internal static class NameForms
{
    private const int MaxLength = 400;

    // Legal forms and titles: they vary in print and do not tell two parties of one case apart.
    private static readonly HashSet<string> Forms =
    [
        "inc",
        "incorporated",
        "llc",
        "ltd",
        "limited",
        "corp",
        "corporation",
        "co",
        "company",
        "plc",
        "gmbh",
        "ag",
        "sa",
        "lp",
        "llp",
        "pllc",
        "pc",
        "the",
        "judge",
        "justice",
        "hon",
        "honorable",
        "chief",
        "mr",
        "ms",
        "mrs",
        "dr",
        "et",
        "al",
    ];

    private static readonly string[] Offices = ["us", "united", "states", "district", "circuit", "senior", "magistrate", "associate"];

    /// <summary>Lower case, letters and digits only, single blanks.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Length > MaxLength ? text[..MaxLength] : text)
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (c is '.' or '\'' or '’')
                continue;
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The plain form without legal forms, titles and initials; the plain form itself where nothing would be left.</summary>
    public static string Bare(string name)
    {
        var words = Plain(name.Replace("&", " and ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => word.Length > 1 && !Forms.Contains(word)).ToList();
        return kept.Count == 0 ? Plain(name) : string.Join(' ', kept);
    }

    /// <summary>A judge's name without the title of the office: "U.S. District Judge Phyllis Hamilton" is "phyllis hamilton".</summary>
    public static string Judge(string name)
    {
        var bare = Bare(name);
        var kept = string.Join(' ', bare.Split(' ').Where(word => !Offices.Contains(word)));
        return kept.Length == 0 ? bare : kept;
    }

    /// <summary>Year, kind and serial number of a docket: "19-cv-07123", from "4:19-cv-07123-PJH"
    /// and "4:2019cv07123"; other numbers plain.</summary>
    public static string DocketNumber(string number)
    {
        var plain = Plain(number);
        if (plain.StartsWith("no ", StringComparison.Ordinal))
            plain = plain[3..];
        var (year, at) = Digits(plain, plain.Length > 2 && char.IsAsciiDigit(plain[0]) && plain[1] == ' ' ? 2 : 0);
        var (kind, afterKind) = Letters(plain, Skip(plain, at));
        var (serial, _) = Digits(plain, Skip(plain, afterKind));
        var isFederal = year.Length is 2 or 4 && kind.Length is 2 or 3 && serial.Length is >= 3 and <= 6;
        return isFederal ? $"{year[^2..]}-{kind}-{serial.PadLeft(5, '0')}" : plain.Replace(" ", "-", StringComparison.Ordinal);
    }

    private static int Skip(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static (string Text, int End) Digits(string text, int at) => Run(text, at, char.IsAsciiDigit);

    private static (string Text, int End) Letters(string text, int at) => Run(text, at, char.IsAsciiLetterLower);

    private static (string Text, int End) Run(string text, int at, Func<char, bool> isPart)
    {
        var end = at;
        while (end < text.Length && isPart(text[end]))
            end++;
        return (text[at..end], end);
    }
}
