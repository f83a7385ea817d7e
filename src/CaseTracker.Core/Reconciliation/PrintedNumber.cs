namespace CaseTracker.Core.Reconciliation;

/// <summary>A number in figures, with the places it prints.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many digits stand after the decimal sign.</param>
/// <param name="Length">How many characters it takes up.</param>
internal readonly record struct PrintedNumber(decimal Value, int Decimals, int Length)
{
    // With twelve zeros of a trillion after them these stay well within a decimal.
    private const int MaxDigits = 15;

    /// <summary>Reads the figures at a place; null when there are none or their grouping is not that of a number ("12.4.1").</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the first digit stands.</param>
    /// <param name="isScaled">True when a word like "million" follows: then
    /// "1.234" is a decimal fraction, not a group of thousands.</param>
    public static PrintedNumber? Read(string text, int start, Func<int, bool> isScaled)
    {
        var end = End(text, start);
        var figures = text.AsSpan(start, end - start);
        var lastComma = figures.LastIndexOf(',');
        var lastPoint = figures.LastIndexOf('.');
        var last = Math.Max(lastComma, lastPoint);
        if (last < 0)
            return Make(figures, [], figures.Length);
        var sign = figures[last];
        var other = sign == ',' ? lastPoint : lastComma;
        var tail = figures[(last + 1)..];
        var isGroup = other < 0 && tail.Length == 3 && (figures[..last].Contains(sign) || sign == ',' || !isScaled(end));
        if (isGroup)
            return IsGrouped(figures, sign) ? Make(figures, [], figures.Length) : null;
        var whole = figures[..last];
        return whole.Contains(sign) || (other >= 0 && !IsGrouped(whole, figures[other])) ? null : Make(whole, tail, figures.Length);
    }

    // Figures run on over a comma or full stop only when a digit follows it.
    private static int End(string text, int start)
    {
        var end = start;
        while (
            end < text.Length
            && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        )
            end++;
        return end;
    }

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
