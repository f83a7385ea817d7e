using CaseTracker.Core.Dates.Edtf;

namespace CaseTracker.Core.Dates.Typed;

/// <summary>Reads the short forms that EDTF would take for something else or refuse with a hint that misleads: "2021-22", "7/2008",
/// "17 CE".</summary>
internal static class ShortYears
{
    private static readonly string[] Eras = ["CE", "AD", "BCE", "BC"];

    /// <summary>Null for every other text.</summary>
    public static ParseResult<PartialDate>? Read(string text)
    {
        if (text.Length == 7 && text[4] == '-' && Number(text.AsSpan(0, 4)) is { } year && Number(text.AsSpan(5)) is { } group)
        {
            if (group is < YearGroup.First or > YearGroup.Last || group <= year % 100)
                return null;
            return Unclear(text, year, group);
        }

        if (text.Length is 6 or 7 && text[^5] is '/' or '-' && Number(text.AsSpan(0, text.Length - 5)) is { } month)
            return Number(text.AsSpan(text.Length - 4)) is { } whole ? PartialDate.Parse($"{whole:0000}-{month:00}") : null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var era = Array.FindIndex(words, word => Eras.Contains(word.Trim('.')));
        if (words.Length != 2 || era < 0 || Number(words[1 - era]) is not { } named)
            return null;
        return new ParseFailure($"eras are not read; a year has four digits: {named:0000}", 0);
    }

    private static ParseFailure Unclear(string text, int year, int group) =>
        new(
            $"\"{text}\" may be the years {year} to {(year / 100 * 100) + group} or a part of {year}; "
                + $"write {year}/{(year / 100 * 100) + group}, or the part in words",
            0
        );

    private static int? Number(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 4 && !text.ContainsAnyExceptInRange('0', '9') ? int.Parse(text) : null;
}
