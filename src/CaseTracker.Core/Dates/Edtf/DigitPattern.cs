namespace CaseTracker.Core.Dates.Edtf;

/// <summary>Two or four decimal digits, any of which may be unspecified ("X").</summary>
internal sealed class DigitPattern
{
    private DigitPattern(string text, int[] values) => (Text, Values) = (text, values);

    public string Text { get; }

    /// <summary>The numbers that fit, ascending.</summary>
    public IReadOnlyList<int> Values { get; }

    public bool IsExact => Values.Count == 1 && !Text.Contains('X');

    public bool IsBlank => Text.All(c => c == 'X');

    /// <summary>How many digits stand before the first X, when all that follow are X too; else -1.</summary>
    public int LeadingDigits
    {
        get
        {
            var digits = Text.IndexOf('X');
            return digits < 0 ? Text.Length
                : Text.AsSpan(digits).ContainsAnyExcept('X') ? -1
                : digits;
        }
    }

    /// <summary>Reads the characters, which are digits and X, and keeps the numbers from <paramref name="low"/> to
    /// <paramref name="high"/>.</summary>
    public static DigitPattern Parse(ReadOnlySpan<char> text, int low, int high)
    {
        List<int> values = [0];
        foreach (var c in text)
        {
            var next = new List<int>(c == 'X' ? values.Count * 10 : values.Count);
            foreach (var value in values)
            {
                if (c != 'X')
                    next.Add((value * 10) + c - '0');
                else
                    for (var digit = 0; digit < 10; digit++)
                        next.Add((value * 10) + digit);
            }

            values = next;
        }

        return new DigitPattern(text.ToString(), [.. values.Where(v => v >= low && v <= high)]);
    }
}
