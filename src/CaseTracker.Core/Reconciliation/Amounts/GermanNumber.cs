namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Reads German numbers below a million, which are one word: "einhundertsiebenundsechzig".</summary>
internal static class GermanNumber
{
    private const int Longest = 60;

    private static readonly string[] Units =
    [
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];

    private static readonly string[] Tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>Null for any other word. "Ein" alone is an article and no number.</summary>
    public static decimal? Read(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > Longest || word.Equals("ein", StringComparison.OrdinalIgnoreCase))
            return null;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Below(lower, "tausend", 1000) ?? BelowThousand(lower);
    }

    private static decimal? BelowThousand(ReadOnlySpan<char> word) => Below(word, "hundert", 100) ?? BelowHundred(word);

    private static decimal? Below(ReadOnlySpan<char> word, string power, decimal value)
    {
        var at = word.IndexOf(power);
        if (at < 0)
            return null;
        var head = at == 0 ? 1 : BelowThousandPart(word[..at], power);
        var rest = word[(at + power.Length)..];
        if (rest.StartsWith("und"))
            rest = rest[3..];
        var tail = rest.Length == 0 ? 0 : BelowThousandPart(rest, power);
        return (head * value) + tail;
    }

    private static decimal? BelowThousandPart(ReadOnlySpan<char> word, string power) =>
        power == "tausend" ? BelowThousand(word) : BelowHundred(word);

    private static decimal? BelowHundred(ReadOnlySpan<char> word)
    {
        if (word.Equals("eins", StringComparison.Ordinal))
            return 1;
        for (var i = 0; i < Units.Length; i++)
        {
            if (word.Equals(Units[i], StringComparison.Ordinal))
                return i + 1;
            if (
                i < 9
                && word.StartsWith(Units[i])
                && word[Units[i].Length..].StartsWith("und")
                && Ten(word[(Units[i].Length + 3)..]) is { } ten
            )
                return ten + i + 1;
        }

        return Ten(word);
    }

    private static decimal? Ten(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Tens.Length; i++)
            if (word.Equals(Tens[i], StringComparison.Ordinal))
                return (i + 2) * 10;
        return null;
    }
}
