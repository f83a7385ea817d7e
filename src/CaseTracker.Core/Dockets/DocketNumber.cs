using System.Text;
using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Dockets;

/// <summary>A docket number as written, and what it is compared by.</summary>
/// <remarks>Federal trial courts write <c>4:19-cv-07123-PJH</c>: office, year, type, number, letters of the judges; the letters change and
/// are left out. Offices of one court may give the same number, so it is part of the key; what is written without one fits any.</remarks>
public sealed partial record DocketNumber
{
    /// <summary>Longer ones are none.</summary>
    public const int Longest = 100;

    private DocketNumber(string raw, string text, string key, string core) => (Raw, Text, Key, Core) = (raw, text, key, core);

    /// <summary>As it was written.</summary>
    public string Raw { get; }

    /// <summary>For readers: <c>4:19-cv-07123</c>, <c>20-16408</c>; as written where it is of no known form.</summary>
    public string Text { get; }

    /// <summary>What the same number has however it is written: <c>4:19cv7123</c>.</summary>
    public string Key { get; }

    /// <summary>The key without the office: <c>19cv7123</c>.</summary>
    public string Core { get; }

    /// <summary>For addresses: letters, digits and hyphens, <c>4-19-cv-07123</c>.</summary>
    public string Slug => Slugged(Text);

    /// <summary>True where both may be the number of one docket of one court.</summary>
    public bool Fits(DocketNumber other) => Core == other.Core && (Key == other.Key || Key == Core || other.Key == other.Core);

    /// <summary>Reads a number; null where there is no letter or digit in it, or more characters than <see cref="Longest"/>.</summary>
    public static DocketNumber? Read(string? text)
    {
        var raw = text?.Trim() ?? "";
        if (raw.Length is 0 or > Longest || Slugged(raw).Length == 0)
            return null;
        var bare = CaseNames.Bare(raw);
        if (Trial().Match(bare) is { Success: true } trial)
        {
            var (office, year, type) = (trial.Groups["office"].Value, YearOf(trial), trial.Groups["type"].Value.ToLowerInvariant());
            var serial = trial.Groups["serial"].Value;
            var core = $"{year}{type}{Significant(serial)}";
            return office.Length == 0
                ? new(raw, $"{year}-{type}-{serial.PadLeft(5, '0')}", core, core)
                : new(raw, $"{office}:{year}-{type}-{serial.PadLeft(5, '0')}", $"{office}:{core}", core);
        }

        if (Plain().Match(bare) is { Success: true } plain)
        {
            var core = $"{YearOf(plain)}n{Significant(plain.Groups["serial"].Value)}";
            return new(
                raw,
                bare.Replace('–', '-'),
                plain.Groups["office"].Value is { Length: > 0 } office ? $"{office}:{core}" : core,
                core
            );
        }

        var own = Slugged(bare).Replace("-", "", StringComparison.Ordinal);
        return new(raw, bare, own, own);
    }

    private static string YearOf(Match match) => match.Groups["year"].Value[^2..];

    private static string Significant(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    private static string Slugged(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }

    [GeneratedRegex(
        @"^(?:(?<office>\d{1,2}):)?(?<year>(?:19|20)?\d{2})[\s-]?(?<type>[a-z]{2,4})[\s-]?(?<serial>\d{1,7})(?:[\s-][a-z0-9-]{1,20})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Trial();

    [GeneratedRegex(@"^(?:(?<office>\d)[:-])?(?<year>(?:19|20)?\d{2})[-–](?<serial>\d{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
