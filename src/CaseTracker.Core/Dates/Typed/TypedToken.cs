namespace CaseTracker.Core.Dates.Typed;

internal enum TypedTokenKind
{
    /// <summary>Letters, in lower case, perhaps with digits after them ("q2").</summary>
    Word,

    /// <summary>Digits, with the letters that follow them in <see cref="TypedToken.Suffix"/> ("17th", "1990s").</summary>
    Number,

    /// <summary>A date in EDTF or in figures ("2025-03-10", "10/17/2025"), already read into EDTF.</summary>
    Date,

    /// <summary>One other character.</summary>
    Mark,
}

/// <summary>One word, number or sign of a typed date.</summary>
internal readonly record struct TypedToken(TypedTokenKind Kind, string Text, string Suffix, int Position)
{
    public bool IsWord(string word) => Kind == TypedTokenKind.Word && Text == word;

    public bool IsMark(char mark) => Kind == TypedTokenKind.Mark && Text[0] == mark;

    /// <summary>True for a number of four digits that nothing follows.</summary>
    public bool IsYear => Kind == TypedTokenKind.Number && Text.Length == 4 && Suffix.Length == 0;

    /// <summary>True for a number from 1 to 99, perhaps an ordinal.</summary>
    public bool IsDay => Kind == TypedTokenKind.Number && Text.Length <= 2 && Suffix is "" or "st" or "nd" or "rd" or "th";

    public int Number => int.Parse(Text);
}
