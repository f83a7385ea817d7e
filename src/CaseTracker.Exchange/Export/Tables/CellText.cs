using System.Buffers;
using System.Globalization;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>Keeps a spreadsheet from taking a text for a formula, in a way that is undone exactly.</summary>
/// <remarks>
/// A text is dangerous when = + - @ (also in their wide forms), a tab or a line break
/// stands first, be it behind apostrophes, blanks or signs that do not show.
/// It gets one apostrophe before it, and loses one on the way back. Since
/// apostrophes before a dangerous text are looked through, a text that
/// came with some gets one more, and each text comes back as it was.
/// </remarks>
public static class CellText
{
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@＝＋－＠");
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n");

    public static string Neutralised(string text) => IsDangerous(text) ? $"'{text}" : text;

    /// <summary>The text that <see cref="Neutralised"/> was given.</summary>
    public static string Restored(string text) => text.StartsWith('\'') && IsDangerous(text) ? text[1..] : text;

    public static bool IsDangerous(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        if (rest.IsEmpty)
            return false;
        if (Breaks.Contains(rest[0]))
            return true;
        var shown = 0;
        while (
            shown < rest.Length
            && (char.IsWhiteSpace(rest[shown]) || char.GetUnicodeCategory(rest[shown]) is UnicodeCategory.Control or UnicodeCategory.Format)
        )
            shown++;
        return shown < rest.Length && Formula.Contains(rest[shown]);
    }
}
