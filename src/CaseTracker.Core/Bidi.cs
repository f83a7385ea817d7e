using System.Text;
using System.Text.RegularExpressions;

namespace CaseTracker.Core;

/// <summary>Names in scripts that run from right to left, within sentences that run from left to right.</summary>
public static partial class Bidi
{
    private const char FirstStrong = '\u2068';
    private const char Pop = '\u2069';

    /// <summary>A name between isolates (UAX #9), so that neither its neighbours in a list nor a number beside it change places with it;
    /// as it is where it has no letter that runs from right to left.</summary>
    public static string Isolated(string name) =>
        name.Length == 0 || name[0] == FirstStrong || !name.EnumerateRunes().Any(IsRightToLeft) ? name : $"{FirstStrong}{name}{Pop}";

    /// <summary>A finished text with each name in such a script between isolates: what stands in quotation marks as a whole, else word
    /// behind word. What stands between isolates already stays as it is.</summary>
    public static string InSentence(string text) =>
        text.EnumerateRunes().Any(IsRightToLeft)
            ? Stretch()
                .Replace(
                    text,
                    stretch =>
                        stretch.Value[0] switch
                        {
                            FirstStrong => stretch.Value,
                            '“' => stretch.Value.EnumerateRunes().Any(IsRightToLeft)
                                ? $"“{Isolated(stretch.Value[1..^1])}”"
                                : stretch.Value,
                            _ => Isolated(stretch.Value),
                        }
                )
            : text;

    /// <summary>Without the characters that order a direction: unseen, they make a text read as another.</summary>
    public static string WithoutControls(string text) => text.Any(IsControl) ? string.Concat(text.Where(c => !IsControl(c))) : text;

    /// <summary>The letters of such scripts within the first plane, as a class of a pattern.</summary>
    private const string Letter = @"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]";

    [GeneratedRegex(@"\u2068[^\u2069]*\u2069|“[^”]*”|" + Letter + @"\S*?(?:\s+" + Letter + @"\S*?)*(?=[,;:.!?()“”]*(?:\s|$)|[,;:()“”])")]
    private static partial Regex Stretch();

    private static bool IsControl(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value
            is (>= 0x0590 and <= 0x08ff)
                or (>= 0xfb1d and <= 0xfdff)
                or (>= 0xfe70 and <= 0xfefc)
                or (>= 0x10800 and <= 0x10fff)
                or (>= 0x1e800 and <= 0x1efff);
}
