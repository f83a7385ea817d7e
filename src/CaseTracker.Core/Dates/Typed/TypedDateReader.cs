namespace CaseTracker.Core.Dates.Typed;

/// <summary>Reads one date in words, with what is said about how sure it is.</summary>
internal sealed class TypedDateReader(TypedTokens tokens, DateOnly? reference)
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Null when no date starts here.</summary>
    public TypedParts? Read()
    {
        var parts = Hedged(new TypedParts(tokens.Position));
        tokens.TakeAny("on", "in");
        tokens.TakeAny("the year", "the", "year");
        if (tokens.TakeAny("a day in", "some day in", "a day of"))
            parts = parts with { SomeDay = true };
        tokens.TakeAny("the year", "the");
        parts = parts with { Third = Third() };
        if (parts.Third != TypedThird.None)
            tokens.TakeMark('-');
        if (Core(parts) is not { } date)
            return null;
        if (reference is { } day)
            date = date.FilledFrom(day);
        return Hedged(date);
    }

    private TypedParts Hedged(TypedParts parts)
    {
        while (true)
        {
            if (
                tokens.TakeAny("on or about", "on or around", "about", "around", "circa", "ca", "c", "approximately", "approx", "roughly")
                || tokens.TakeMark('~')
            )
                parts = parts with { IsApproximate = true };
            else if (tokens.TakeAny("uncertain", "perhaps", "possibly", "probably", "maybe", "guess") || tokens.TakeMark('?'))
                parts = parts with { IsUncertain = true };
            else if (tokens.TakeMark('%'))
                parts = parts with { IsApproximate = true, IsUncertain = true };
            else
                return parts;
        }
    }

    private TypedThird Third() =>
        tokens.TakePhrase("early") ? TypedThird.Early
        : tokens.TakePhrase("mid") ? TypedThird.Mid
        : tokens.TakePhrase("late") ? TypedThird.Late
        : TypedThird.None;

    private TypedParts? Core(TypedParts parts)
    {
        if (Index(Weekdays) is { } weekday)
        {
            parts = parts with { Weekday = (DayOfWeek)weekday };
            tokens.TakePhrase("the");
            return Calendar(parts) ?? parts;
        }

        if (tokens.Peek.Kind == TypedTokenKind.Date)
            return parts with { Edtf = tokens.Take().Text };
        if (TypedPeriodReader.Read(tokens) is { } period)
            return parts with { Edtf = period };
        if (reference is { } day && TypedPeriodReader.Relative(tokens, day) is { } relative)
            return parts with { Edtf = relative };
        return Calendar(parts);
    }

    // "17 October 2025", "October 17, 2025", "October 2025", "2025", and beginnings that are filled in later.
    private TypedParts? Calendar(TypedParts parts)
    {
        if (tokens.Peek.Kind == TypedTokenKind.Date)
            return parts with { Edtf = tokens.Take().Text };
        if (tokens.Peek.IsYear)
            return parts with { Year = tokens.Take().Number };
        if (tokens.Peek.IsDay)
        {
            parts = parts with { Day = tokens.Take().Number };
            tokens.TakePhrase("of");
            return Index(CalendarNames.Months) is { } month ? Year(parts with { Month = month + 1 }) : parts;
        }

        if (Index(CalendarNames.Months) is not { } named)
            return null;
        parts = parts with { Month = named + 1 };
        tokens.TakePhrase("the");
        return Year(tokens.Peek.IsDay ? parts with { Day = tokens.Take().Number } : parts);
    }

    private TypedParts Year(TypedParts parts)
    {
        if (tokens.Peek.IsWord("of") && tokens.PeekAt(1).IsYear)
            tokens.Take();
        return tokens.Peek.IsYear ? parts with { Year = tokens.Take().Number } : parts;
    }

    // A name, or its first three letters or more.
    private int? Index(IReadOnlyList<string> names)
    {
        var token = tokens.Peek;
        if (token.Kind != TypedTokenKind.Word || token.Text.Length < 3)
            return null;
        for (var i = 0; i < names.Count; i++)
        {
            if (!names[i].StartsWith(token.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            tokens.Take();
            return i;
        }

        return null;
    }
}
