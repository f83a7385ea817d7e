namespace CaseTracker.Core.Dates.Edtf;

/// <summary>A place in a text that is read from left to right; positions count from the start of the whole text.</summary>
internal sealed class EdtfCursor(string text, int start, int end)
{
    public int Position { get; private set; } = start;

    public bool AtEnd => Position >= end;

    /// <summary>The character here, or NUL at the end.</summary>
    public char Peek => AtEnd ? '\0' : text[Position];

    public bool Take(char c)
    {
        if (AtEnd || text[Position] != c)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes the digits here, and with <paramref name="unspecified"/> the X too.</summary>
    public ReadOnlySpan<char> Digits(bool unspecified)
    {
        var from = Position;
        while (!AtEnd && (char.IsAsciiDigit(text[Position]) || (unspecified && text[Position] == 'X')))
            Position++;
        return text.AsSpan(from, Position - from);
    }

    public Qualifiers Qualifier()
    {
        if (Take('?'))
            return Qualifiers.Uncertain;
        if (Take('~'))
            return Qualifiers.Approximate;
        return Take('%') ? Qualifiers.Uncertain | Qualifiers.Approximate : Qualifiers.None;
    }
}
