using System.Text.RegularExpressions;

namespace CaseTracker.Exchange.References;

/// <summary>The name of a case as citations write it.</summary>
public static partial class CaseTitle
{
    /// <summary>The words that the Bluebook abbreviates wherever a case is named (rule 10.2.1(c)). What its table T6 shortens beyond these
    /// is left to the editor, who has the whole table.</summary>
    private static readonly Dictionary<string, string> Abbreviated = new(StringComparer.Ordinal)
    {
        ["and"] = "&",
        ["Association"] = "Ass’n",
        ["Brothers"] = "Bros.",
        ["Company"] = "Co.",
        ["Corporation"] = "Corp.",
        ["Incorporated"] = "Inc.",
        ["Limited"] = "Ltd.",
        ["Number"] = "No.",
    };

    /// <summary>Without "et al.", since citations name the first party of each side only.</summary>
    public static string FirstParties(string caption) => Others().Replace(caption, "");

    /// <summary>"WhatsApp Inc. v. NSO Group Technologies Ltd."</summary>
    public static string Bluebook(string name) => Word().Replace(name, match => Abbreviated.GetValueOrDefault(match.Value, match.Value));

    /// <summary>Without the full stops of abbreviations: "WhatsApp Inc v NSO Group Technologies Ltd", "17 F 4th 930", "ND Cal".</summary>
    public static string WithoutStops(string text) => StopBeforeNumber().Replace(text, " ").Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@",? et al\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\.(?=\d)")]
    private static partial Regex StopBeforeNumber();
}
