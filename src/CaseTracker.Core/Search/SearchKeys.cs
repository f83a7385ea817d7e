using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Core.Search;

/// <summary>What a caption, a docket number, a citation or a name is known by,
/// whatever its spelling: one run of letters and digits.</summary>
public static partial class SearchKeys
{
    private const int LongestKey = 120;

    /// <summary>The keys of a text that may be any of them.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. new[] { Compact(text), DocketKey(text), CitationKey(text), NameKey(text) }.OfType<string>().Where(IsLong).Distinct()];

    /// <summary>"WhatsApp Inc. vs. NSO" and "WhatsApp Inc. v. NSO" have the same.</summary>
    public static string Compact(string text)
    {
        var folded = NameForms.Plain(Captioned(text.Replace("&", " and ", StringComparison.Ordinal)));
        return folded.Replace(" ", "", StringComparison.Ordinal) is var key && key.Length > LongestKey ? key[..LongestKey] : key;
    }

    /// <summary>The keys of the docket numbers that a text holds: <c>4:19-cv-07123-PJH</c>, <c>No. 20-16408</c>.</summary>
    public static IEnumerable<string> OfDocket(string numbers) =>
        Separators()
            .Split(numbers)
            .Select(number => CaseNames.Bare(number))
            .SelectMany(number => new[] { DocketKey(number), Compact(number) })
            .OfType<string>()
            .Where(IsLong)
            .Distinct();

    /// <summary>True for a word that looks like a docket number and is to be looked for as one too.</summary>
    public static bool LooksLikeDocket(string word) => DocketKey(word) is not null;

    private static string? DocketKey(string text)
    {
        var plain = CaseNames.Bare(text.Trim());
        if (TrialNumber().Match(plain) is { Success: true } trial)
            return $"{Year(trial.Groups[1].Value)}{trial.Groups[2].Value.ToLowerInvariant()}{Number(trial.Groups[3].Value)}";
        return AppealNumber().Match(plain) is { Success: true } appeal
            ? $"{Year(appeal.Groups[1].Value)}n{Number(appeal.Groups[2].Value)}"
            : null;
    }

    private static string? CitationKey(string text) =>
        Citation().Match(text) is { Success: true, Value: var citation } ? Compact(citation) : null;

    /// <summary>A name without "Inc.", "Judge" and the like.</summary>
    private static string? NameKey(string text) =>
        text.Length <= LongestKey ? NameForms.Bare(Captioned(text)).Replace(" ", "", StringComparison.Ordinal) : null;

    private static string Captioned(string text) => Versus().Replace(text, "v");

    private static bool IsLong(string key) => key.Length > 1;

    private static string Year(string year) => year[^2..];

    private static string Number(string number) => number.TrimStart('0') is { Length: > 0 } digits ? digits : "0";

    [GeneratedRegex(@"(?<=\S\s)(?:vs?|versus)\.?(?=\s\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Versus();

    [GeneratedRegex(@"\s*(?:[,;&]|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"^(?:\d{1,2}:)?((?:19|20)?\d{2})[\s-]?([a-z]{2,4})[\s-]?(\d{1,7})(?:[\s-][a-z0-9-]{1,12})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TrialNumber();

    [GeneratedRegex(@"^((?:19|20)?\d{2})[-–](\d{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex AppealNumber();

    [GeneratedRegex(@"^\s*\d+\s+[A-Za-z][A-Za-z.\s]*(?:\d(?:d|th|st|nd|rd))?\s+\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
