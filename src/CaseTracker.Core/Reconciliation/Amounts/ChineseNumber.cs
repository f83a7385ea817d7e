namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Reads Chinese numbers in characters: 一亿六千七百万, 两百万, 一億.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Null where no number of at least one digit or power starts.</summary>
    public static (decimal Value, decimal Unit, int End)? Read(string text, int at)
    {
        var (total, section, digit, unit) = (0m, 0m, -1m, 1m);
        var last = decimal.MaxValue;
        var end = at;
        for (; end < text.Length && end - at < 24; end++)
        {
            if (Digit(text[end]) is { } value)
            {
                if (digit > 0 && value > 0)
                    return null;
                (digit, unit) = (value, 1);
            }
            else if (Power(text[end]) is not { } power)
                break;
            else if (power < 10_000)
            {
                section += (digit < 0 ? 1 : digit) * power;
                (digit, unit) = (-1, power);
            }
            else
            {
                if (end == at || power >= last)
                    return null;
                total += (section + Math.Max(digit, 0)) * power;
                (section, digit, unit, last) = (0, -1, (digit < 0 ? unit : 1) * power, power);
            }
        }

        return end == at ? null : (total + section + Math.Max(digit, 0), unit, end);
    }

    private static decimal? Digit(char c) =>
        c switch
        {
            '两' or '兩' => 2,
            '〇' => 0,
            _ when Digits.IndexOf(c) is >= 0 and var value => value,
            _ => null,
        };

    private static decimal? Power(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' or '萬' => 1e4m,
            '亿' or '億' => 1e8m,
            _ => null,
        };
}
