using System.Text.RegularExpressions;

namespace CaseTracker.Exchange.References;

/// <summary>The name of a case as citations write it.</summary>
public static partial class CaseTitle
{
    /// <summary>Without "et al.", since citations name the first party of each side only.</summary>
    public static string FirstParties(string caption) => Others().Replace(caption, "");

    /// <summary>Without the full stops of abbreviations and initials: "WhatsApp Inc v NSO Group Technologies Ltd", "ND Cal". Those within
    /// a name or a number stay: "Halden.com", "64.5".</summary>
    public static string WithoutStops(string text) => StopOfAbbreviation().Replace(Versus().Replace(text, " v "), "");

    /// <summary>The same for a reporter: "F 4th", "Cal App 5th".</summary>
    public static string ReporterWithoutStops(string reporter) =>
        StopBeforeNumber().Replace(reporter, " ").Replace(".", "", StringComparison.Ordinal);

    // Not "et Alimentaire" and not "et Al Jazeera": the two words alone, with their stop or where the name ends.
    [GeneratedRegex(
        @",?\s+et\.?\s+al(?:\.|(?=\s*(?:$|[,;)]|vs?\b)))(?:,(?=\s*(?:$|vs?\b)))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Others();

    [GeneratedRegex(@"\s+vs?\.?\s+")]
    internal static partial Regex Versus();

    // Behind initials that stand alone or follow others, or at the end of a word.
    [GeneratedRegex(@"\.(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?:\.|(?![\p{L}\p{N}])))")]
    private static partial Regex StopOfAbbreviation();

    [GeneratedRegex(@"\.(?=\d)")]
    private static partial Regex StopBeforeNumber();
}
