namespace CaseTracker.Core.Dates.Typed;

/// <summary>Takes a typed date apart.</summary>
internal static class TypedTokenizer
{
    // Signs that carry no meaning between the parts of a date.
    private const string Ignored = ",.:()";
    private const string Dashes = "-–—";

    public static List<TypedToken> Tokens(string text)
    {
        var tokens = new List<TypedToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || Ignored.Contains(text[at]))
                at++;
            else
                at += Take(text, at, tokens);
        }

        return tokens;
    }

    private static int Take(string text, int at, List<TypedToken> tokens)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            if (InFigures(text, at) is var (edtf, length))
            {
                tokens.Add(new TypedToken(TypedTokenKind.Date, edtf, "", at));
                return length;
            }

            var digits = Run(text, at, char.IsAsciiDigit);
            var letters = Run(text, at + digits, char.IsAsciiLetter);
            var suffix = text.Substring(at + digits, letters).ToLowerInvariant();
            tokens.Add(new TypedToken(TypedTokenKind.Number, text.Substring(at, digits), suffix, at));
            return digits + letters;
        }

        if (char.IsLetter(c))
        {
            var length = LetterRun(text, at);
            tokens.Add(new TypedToken(TypedTokenKind.Word, text.Substring(at, length).ToLowerInvariant(), "", at));
            return length;
        }

        tokens.Add(new TypedToken(TypedTokenKind.Mark, Dashes.Contains(c) ? "-" : c.ToString(), "", at));
        return 1;
    }

    // A run of figures and hyphens or slashes up to the next blank, when it is one date; "1861-1867" is two and is left apart.
    private static (string Edtf, int Length)? InFigures(string text, int at)
    {
        var length = Run(text, at, c => char.IsAsciiDigit(c) || c is '-' or '/' or '.' or 'X' or '~' or '?' or '%');
        var figures = text.AsSpan(at, length).TrimEnd('.');
        if (figures.IndexOfAny("-/.X") < 0)
            return null;
        var date = PartialDate.Parse(figures.ToString());
        if (date.IsSuccess && date.Value.Form == DateForm.Single)
            return (date.Value.Text, figures.Length);
        return NumericDate.Read(figures) is { IsSuccess: true } read ? (read.Value.Text, figures.Length) : null;
    }

    // "c1860": the letter is a word of its own; "q2" is one word.
    private static int LetterRun(string text, int at)
    {
        var letters = Run(text, at, char.IsLetter);
        var isQuarter = letters == 1 && text[at] is 'q' or 'Q';
        return isQuarter ? letters + Run(text, at + letters, char.IsAsciiDigit) : letters;
    }

    private static int Run(string text, int at, Func<char, bool> fits)
    {
        var end = at;
        while (end < text.Length && fits(text[end]))
            end++;
        return end - at;
    }
}
