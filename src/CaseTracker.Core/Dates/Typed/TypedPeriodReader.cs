namespace CaseTracker.Core.Dates.Typed;

/// <summary>Reads the periods that are not months: seasons, quarters, halves, decades, centuries, and days told from today.</summary>
internal static class TypedPeriodReader
{
    private static readonly string[] Counts = ["first", "second", "third", "fourth"];

    /// <summary>Takes a period from the front; null and nothing taken when none starts there.</summary>
    public static string? Read(TypedTokens tokens)
    {
        var token = tokens.Peek;
        if (token is { Kind: TypedTokenKind.Number, Suffix: "s", Text: [_, _, _, '0'] })
            return Decade(tokens.Take());
        if (Season(token) is { } season)
            return OfYear(tokens, 1, season);
        if (token.Kind == TypedTokenKind.Word && token.Text.Length == 2 && token.Text[0] == 'q' && token.Text[1] is >= '1' and <= '4')
            return OfYear(tokens, 1, 33 + token.Text[1] - '1');
        if (Count(token) is not { } count)
            return null;
        var unit = tokens.PeekAt(1);
        if (unit.IsWord("quarter") && count <= 4)
            return OfYear(tokens, 2, 32 + count);
        if (unit.IsWord("half") && count <= 2)
            return OfYear(tokens, 2, 39 + count);
        if (!unit.IsWord("century") || count > 21)
            return null;
        tokens.Take();
        tokens.Take();
        return $"{count - 1:00}XX";
    }

    /// <summary>Takes "today", "yesterday", "tomorrow", "this month", "last month", "this year" or "last year", seen from a day.</summary>
    public static string? Relative(TypedTokens tokens, DateOnly day)
    {
        var last = day.Year > 1;
        if (tokens.TakePhrase("today"))
            return $"{day:yyyy-MM-dd}";
        if (last && tokens.TakePhrase("yesterday"))
            return $"{day.AddDays(-1):yyyy-MM-dd}";
        if (day < DateOnly.MaxValue && tokens.TakePhrase("tomorrow"))
            return $"{day.AddDays(1):yyyy-MM-dd}";
        if (tokens.TakePhrase("this month"))
            return $"{day:yyyy-MM}";
        if (last && tokens.TakePhrase("last month"))
            return $"{day.AddMonths(-1):yyyy-MM}";
        if (tokens.TakePhrase("this year"))
            return $"{day:yyyy}";
        return last && tokens.TakePhrase("last year") ? $"{day.AddYears(-1):yyyy}" : null;
    }

    // "2000s" may mean ten years or a hundred; the hundred contain the ten.
    private static string Decade(TypedToken token) =>
        token.Text.EndsWith("00", StringComparison.Ordinal) ? $"{token.Text[..2]}XX" : $"{token.Text[..3]}X";

    private static int? Season(TypedToken token) =>
        token.Kind == TypedTokenKind.Word
            ? token.Text switch
            {
                "spring" => 21,
                "summer" => 22,
                "autumn" or "fall" => 23,
                "winter" => 24,
                _ => null,
            }
            : null;

    private static int? Count(TypedToken token)
    {
        if (token.Kind == TypedTokenKind.Number && token.Text.Length <= 2 && token.Suffix is "st" or "nd" or "rd" or "th")
            return token.Number;
        var index = token.Kind == TypedTokenKind.Word ? Array.IndexOf(Counts, token.Text) : -1;
        return index < 0 ? null : index + 1;
    }

    private static string? OfYear(TypedTokens tokens, int words, int code)
    {
        var of = tokens.PeekAt(words).IsWord("of") ? 1 : 0;
        var year = tokens.PeekAt(words + of);
        if (!year.IsYear)
            return null;
        for (var taken = 0; taken <= words + of; taken++)
            tokens.Take();
        return $"{year.Text}-{code}";
    }
}
