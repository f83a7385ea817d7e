using System.Collections.Frozen;
using System.Text;
using CaseTracker.Core.Reconciliation.Amounts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Names reduced to what tells them apart.</summary>
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

    private static readonly HashSet<string> Enumerations = ["jr", "sr", "junior", "senior", "ii", "iii", "iv", "vi", "vii"];

    private static readonly string[] Offices = ["us", "united", "states", "district", "circuit", "senior", "magistrate", "associate"];

    // Each plain letter, and the letters with marks that print leaves out or cannot make.
    private static readonly FrozenDictionary<char, string> Letters = (
        "a:àáâãäåāăąǎạảấầẩẫậắằẳẵặ c:çćĉċč d:ďđð e:èéêëēĕėęěẹẻẽếềểễệ "
        + "g:ĝğġģ h:ĥħ i:ìíîïĩīĭįıỉị j:ĵ k:ķ l:ĺļľŀł n:ñńņňŉ "
        + "o:òóôõöøōŏőǒọỏốồổỗộơớờởỡợ r:ŕŗř s:śŝşšș t:ţťŧț "
        + "u:ùúûüũūŭůűųǔụủưứừửữự w:ŵ y:ýÿŷỳỵỷỹ z:źżž ss:ß ae:æ oe:œ th:þ"
    )
        .Split(' ')
        .Select(row => row.Split(':'))
        .SelectMany(row => row[1].Select(marked => KeyValuePair.Create(marked, row[0])))
        .ToFrozenDictionary();

    /// <summary>Lower case without accents, letters and digits only, single blanks.</summary>
    public static string Plain(string text) => Folded(text.Length > MaxLength ? text[..MaxLength] : text);

    /// <summary>The same of a text of any length.</summary>
    public static string Folded(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A mark that is written after its letter.
            if (c is >= '\u0300' and <= '\u036f')
                continue;
            if (char.IsLetterOrDigit(c) && Letters.TryGetValue(char.ToLowerInvariant(c), out var letters))
                plain.Append(letters);
            else if (TextEdges.IsWordPart(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (c is '.' or '\'' or '’')
                continue;
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The plain form without legal forms, titles and middle initials; the plain form itself where nothing would be
    /// left.</summary>
    /// <remarks>Numbers, a first or last letter and "Jr." stay: they tell "John Doe 2" from "John Doe 1" and X Corp. from Y Corp.</remarks>
    public static string Bare(string name)
    {
        var words = Plain(name.Replace("&", " and ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var formal = words.Where(word => !Forms.Contains(word)).ToList();
        var kept = formal
            .Where((word, at) => at == 0 || at == formal.Count - 1 || word.Length > 1 || !char.IsAsciiLetter(word[0]))
            .ToList();
        return kept.Count == 0 ? Plain(name) : string.Join(' ', kept);
    }

    /// <summary>True for a word that may be all that tells two parties apart: a number, a letter, "Jr.", "III".</summary>
    public static bool IsDistinguishing(string word) => word.Length == 1 || Enumerations.Contains(word) || word.Any(char.IsDigit);

    /// <summary>A judge's name without the title of the office: "U.S. District Judge Phyllis Hamilton" is "phyllis hamilton".</summary>
    public static string Judge(string name)
    {
        var bare = Bare(name);
        var kept = string.Join(' ', bare.Split(' ').Where(word => !Offices.Contains(word)));
        return kept.Length == 0 ? bare : kept;
    }
}
