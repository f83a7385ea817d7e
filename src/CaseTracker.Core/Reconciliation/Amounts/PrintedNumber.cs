using System.Globalization;

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>A number in figures, with the places it prints.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many digits stand after the decimal sign.</param>
/// <param name="Length">How many characters it takes up.</param>
internal readonly record struct PrintedNumber(decimal Value, int Decimals, int Length)
{
    // With twelve zeros of a trillion after them these stay well within a decimal.
    private const int MaxDigits = 15;
    private const int MostCharacters = 32;

    /// <summary>Reads the figures at a place; null when there are none or their grouping is not that of a number ("12.4.1").</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the first digit stands, or the point of ".5".</param>
    /// <param name="scaleAt">The word like "million" that follows at a place, where there is one: before it "1.234"
    /// is a decimal fraction, not a group of thousands.</param>
    /// <param name="inRupees">True beside a currency whose groups are of two digits: "1,67,25,400".</param>
    /// <param name="inMoney">True behind the sign of a currency: there a blank that slipped behind a comma is passed over.</param>
    public static PrintedNumber? Read(string text, int start, Func<int, ScaleUse?> scaleAt, bool inRupees = false, bool inMoney = false)
    {
        var end = End(text, start);
        if (end - start > MostCharacters || IsRestOfACut(text, start))
            return null;
        if (IsCutByABlank(text, start, end))
            return inMoney && IsSlip(text, end) ? Joined(text, start, end) : null;
        Span<char> written = stackalloc char[end - start];
        for (var i = start; i < end; i++)
            written[i - start] = Plain(text[i]);
        return Read(written, () => scaleAt(end), inRupees);
    }

    private static PrintedNumber? Read(ReadOnlySpan<char> figures, Func<ScaleUse?> scale, bool inRupees)
    {
        // Blanks and apostrophes only group; what stands after the last of them may still have decimals.
        var loose = figures.LastIndexOfAny(' ', '\'');
        if (loose >= 0)
        {
            var point = figures.IndexOfAny('.', ',');
            var grouped = point < 0 ? figures : figures[..point];
            if ((point >= 0 && point < loose) || !IsGrouped(grouped, figures[loose]))
                return null;
            var decimals = point < 0 ? [] : figures[(point + 1)..];
            return decimals.IndexOfAny('.', ',') >= 0 ? null : Make(grouped, decimals, figures.Length);
        }

        var lastComma = figures.LastIndexOf(',');
        var lastPoint = figures.LastIndexOf('.');
        var last = Math.Max(lastComma, lastPoint);
        if (last < 0)
            return Make(figures, [], figures.Length);
        var sign = figures[last];
        var other = sign == ',' ? lastPoint : lastComma;
        var whole = figures[..last];
        var tail = figures[(last + 1)..];
        if (other < 0 && tail.Length == 3 && whole.Length > 0)
        {
            if (whole.Contains(sign))
                return IsGrouped(figures, sign) || (inRupees && IsIndian(figures)) ? Make(figures, [], figures.Length) : null;
            var isGroup = scale() switch
            {
                null => true,
                // Words of abroad stand beside a decimal comma or an English point alike: only zeros tell a group.
                ScaleUse.Abroad => tail is "000" ? true : null,
                _ => (bool?)(sign == ','),
            };
            if (isGroup is null)
                return null;
            if (isGroup.Value)
                return IsGrouped(figures, sign) ? Make(figures, [], figures.Length) : null;
        }

        if (inRupees && sign == '.' && IsIndian(whole))
            return Make(whole, tail, figures.Length);
        return whole.Contains(sign) || (other >= 0 && !IsGrouped(whole, figures[other])) ? null : Make(whole, tail, figures.Length);
    }

    // Figures run on over a sign of grouping only when a digit follows it, and over a blank only when three do.
    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsDigit(c) || (c is ',' or '.' or '\u066b' or '\u066c' or '，' or '．' && IsDigit(text, end + 1)))
                end++;
            else if (Plain(c) is '\'' or ' ' && IsThree(text, end + 1) && FirstGroup(text, start, end) is >= 1 and <= 3)
                end++;
            else
                break;
        }

        return end;
    }

    // "$79, 640.50" is one number with a slip in it; "$79, 640 men" may be two.
    private static bool IsSlip(string text, int end) =>
        end + 7 < text.Length && text[end + 5] == '.' && IsDigit(text, end + 6) && IsDigit(text, end + 7) && !IsDigit(text, end + 8);

    private static PrintedNumber? Joined(string text, int start, int end) =>
        Read(text[start..(end + 1)] + text[(end + 2)..(end + 8)], 0, static _ => null) is { } number
            ? number with
            {
                Length = number.Length + 1,
            }
            : null;

    // Anywhere else it may be two numbers: not read.
    private static bool IsCutByABlank(string text, int start, int end) =>
        end - start <= 3 && end + 1 < text.Length && text[end] == ',' && Plain(text[end + 1]) == ' ' && IsThree(text, end + 2);

    private static bool IsRestOfACut(string text, int start)
    {
        var comma = start - 2;
        if (comma < 1 || Plain(text[start - 1]) != ' ' || text[comma] != ',' || !IsThree(text, start))
            return false;
        var first = comma;
        while (first > 0 && char.IsDigit(text[first - 1]))
            first--;
        return comma - first is >= 1 and <= 3;
    }

    private static int FirstGroup(string text, int start, int end)
    {
        var length = 0;
        while (start + length < end && char.IsDigit(text[start + length]))
            length++;
        return length;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsDigit(text[at]);

    private static bool IsThree(string text, int at) =>
        IsDigit(text, at) && IsDigit(text, at + 1) && IsDigit(text, at + 2) && !IsDigit(text, at + 3);

    private static char Plain(char c) =>
        c switch
        {
            >= '0' and <= '9' or ',' or '.' => c,
            '\u066b' => '.',
            '\u066c' or '，' => ',',
            '．' => '.',
            '’' or '\'' or '`' or '´' => '\'',
            ' ' or '\u00a0' or '\u202f' or '\u2009' => ' ',
            _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            _ => '?',
        };

    // One to three digits, then groups of three.
    private static bool IsGrouped(ReadOnlySpan<char> figures, char sign)
    {
        var first = figures.IndexOf(sign);
        if (first is < 1 or > 3 || (figures.Length - first) % 4 != 0)
            return false;
        for (var i = first; i < figures.Length; i++)
        {
            if ((i - first) % 4 == 0 ? figures[i] != sign : !char.IsAsciiDigit(figures[i]))
                return false;
        }

        return true;
    }

    // "1,67,25,400": three digits at the end, groups of two before them.
    private static bool IsIndian(ReadOnlySpan<char> figures)
    {
        if (figures.Length < 6 || figures[^4] != ',')
            return false;
        var head = figures[..^4];
        for (var i = head.Length - 1; i >= 0; i--)
        {
            var isSign = (head.Length - 1 - i) % 3 == 2;
            if (isSign ? head[i] != ',' || i == 0 : !char.IsAsciiDigit(head[i]))
                return false;
        }

        return true;
    }

    private static PrintedNumber? Make(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int length)
    {
        if (whole.Length > MaxDigits + 5 || fraction.Length > 6)
            return null;
        var value = 0m;
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c))
                value = (value * 10) + (c - '0');
        }

        if (value >= 1_000_000_000_000_000m)
            return null;
        var place = 1m;
        foreach (var c in fraction)
        {
            place /= 10;
            value += place * (c - '0');
        }

        return new PrintedNumber(value, fraction.Length, length);
    }
}
