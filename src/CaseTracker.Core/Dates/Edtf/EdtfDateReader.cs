namespace CaseTracker.Core.Dates.Edtf;

/// <summary>Reads one date: every form of ISO 8601-2:2019 but intervals and sets.</summary>
internal sealed class EdtfDateReader
{
    private readonly EdtfCursor _cursor;
    private readonly int _start;
    private Qualifiers _qualifiers;

    private EdtfDateReader(string text, int start, int end) => (_cursor, _start) = (new EdtfCursor(text, start, end), start);

    /// <summary>Reads the characters from <paramref name="start"/> up to <paramref name="end"/> as one date.</summary>
    public static ParseResult<EdtfDate> Read(string text, int start, int end) => new EdtfDateReader(text, start, end).Date();

    private ParseResult<EdtfDate> Date()
    {
        if (_cursor.AtEnd)
            return Failure("a date is missing");
        Qualify();
        if (_cursor.Take('Y'))
            return LongYear();
        var negative = _cursor.Take('-');
        var at = _cursor.Position;
        var digits = _cursor.Digits(unspecified: true);
        if (digits.Length != 4)
            return new ParseFailure(
                negative && digits.Length is > 0 and < 4
                    ? $"a year has four digits; write -{digits.ToString().PadLeft(4, '0')}"
                    : YearReason(digits),
                at
            );
        if (negative && digits is "0000")
            return new ParseFailure("year zero has no minus sign", _start);
        if (_cursor.Take('S'))
            return SignificantYear();
        var parts = new DateParts(negative, DigitPattern.Parse(digits, 0, 9999));
        Qualify();
        return _cursor.Take('-') ? MonthOn(parts) : End(parts.Whole());
    }

    private ParseResult<EdtfDate> MonthOn(DateParts parts)
    {
        Qualify();
        var at = _cursor.Position;
        var digits = _cursor.Digits(unspecified: true);
        if (digits.Length != 2)
            return new ParseFailure("a month has two digits", at);
        if (!digits.Contains('X') && int.Parse(digits) is >= YearGroup.First and <= YearGroup.Last and var group)
        {
            Qualify();
            return _cursor.Peek == '-' ? Failure("a season or quarter has no days") : End(parts.InGroup(group));
        }

        var month = DigitPattern.Parse(digits, 1, 12);
        if (month.Values.Count == 0)
            return new ParseFailure($"there is no month {digits}", at);
        Qualify();
        return _cursor.Take('-') ? DayOn(parts, month) : End(parts.InMonth(month));
    }

    private ParseResult<EdtfDate> DayOn(DateParts parts, DigitPattern month)
    {
        Qualify();
        var at = _cursor.Position;
        var digits = _cursor.Digits(unspecified: true);
        if (digits.Length != 2)
            return new ParseFailure("a day has two digits", at);
        var day = DigitPattern.Parse(digits, 1, 31);
        if (parts.OnDay(month, day) is not { } date)
            return new ParseFailure(parts.NoSuchDay(month, day), at);
        Qualify();
        return End(date);
    }

    // A year beyond four digits ("Y170000002") or with an exponent ("Y-17E7"), perhaps with significant digits.
    private ParseResult<EdtfDate> LongYear()
    {
        var negative = _cursor.Take('-');
        var at = _cursor.Position;
        var digits = _cursor.Digits(unspecified: false).ToString();
        if (digits.Length == 0 || digits[0] == '0')
            return new ParseFailure("a year after Y starts with a digit from 1 to 9", at);
        var exponent = -1;
        if (_cursor.Take('E'))
        {
            if (Count() is not { } zeros)
                return Failure("E is followed by how many zeros the year has");
            exponent = zeros;
        }
        else if (digits.Length < 5)
        {
            return new ParseFailure("a year of four digits is written without Y", at);
        }

        if (_cursor.Take('S'))
            return SignificantYear();
        Qualify();
        var date = new EdtfDate { Precision = DatePrecision.Year, IsNegative = negative };
        if (!negative && exponent >= 0 && digits.Length + exponent <= 4)
        {
            var year = int.Parse(digits.PadRight(digits.Length + exponent, '0'));
            date = date with { First = new CivilDay(year, 1, 1), Last = new CivilDay(year, 12, 31) };
        }

        return End(date);
    }

    // "1950S2" estimates a year; which years it covers is not the same in all readings of the standard, so no bounds are given.
    private ParseResult<EdtfDate> SignificantYear()
    {
        if (Count() is not > 0)
            return Failure("S is followed by how many digits are significant");
        Qualify();
        return End(new EdtfDate { Precision = DatePrecision.Unknown });
    }

    private int? Count()
    {
        var digits = _cursor.Digits(unspecified: false);
        return digits.Length is > 0 and < 4 ? int.Parse(digits) : null;
    }

    private void Qualify() => _qualifiers |= _cursor.Qualifier();

    private ParseResult<EdtfDate> End(EdtfDate date) =>
        _cursor.AtEnd
            ? date with
            {
                Qualifiers = _qualifiers,
            }
            : Failure(
                _cursor.Peek switch
                {
                    'T' or 't' => "times of day are not kept; write the day",
                    ' ' => "a date has no spaces within",
                    'x' => "an unspecified digit is a capital X",
                    '?' or '~' or '%' => "a part of a date has one mark on each side at most",
                    _ => $"\"{Shown(_cursor.Peek)}\" was not expected here",
                }
            );

    private ParseFailure Failure(string reason) => new(reason, _cursor.Position);

    private string YearReason(ReadOnlySpan<char> digits) =>
        digits.Length switch
        {
            0 => "a date starts with a year of four digits",
            2 => $"a year has four digits; write {digits}XX for the century",
            3 => $"a year has four digits; write {digits}X for the decade",
            > 4 => "a year has four digits; write Y before a longer one",
            _ when _cursor.Peek == 'x' => "an unspecified digit is a capital X",
            _ => "a year has four digits",
        };

    private static string Shown(char c) => char.IsControl(c) || char.IsSurrogate(c) ? $"U+{(int)c:X4}" : c.ToString();
}
