using CaseTracker.Core.Dates.Typed;

namespace CaseTracker.Core.Dates;

/// <summary>Reads dates as people type them: EDTF, figures, and English words.</summary>
/// <remarks>
/// Figures are read in US order, "10/7/2025" being 7 October, unless the
/// first number can't be a month; with full stops the day comes first.
/// "Early", "mid" and "late" are thirds: "late December 2025" is one of the days
/// from the 21st on. "Before" and "after" leave out the date they name.
/// A weekday that the day was not is refused. All the text must be understood:
/// dates are not picked out of prose. "2021-22", which may be two years or a season of EDTF, is refused with the question which is meant.
/// docs/dates.md lists the forms.
/// </remarks>
public static class TypedDateParser
{
    private const int MaxLength = 400;

    /// <summary>Reads a typed date; never throws, whatever the text.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    /// <param name="reference">
    /// The day on which the text was written. Only with it are "Friday", "yesterday" and "17 October" understood,
    /// as the latest such day not after it.
    /// </param>
    public static ParseResult<PartialDate> Read(string? text, DateOnly? reference = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new ParseFailure("there is no date", 0);
        if (text.Length > MaxLength)
            return new ParseFailure($"a date has {MaxLength} characters at most", MaxLength);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var trimmed = text.Trim();
        if (ShortYears.Read(trimmed) is { } unclear)
            return unclear.IsSuccess ? unclear : Moved(unclear.Failure, start);
        var edtf = PartialDate.Parse(trimmed);
        if (edtf.IsSuccess)
            return edtf;
        if (NumericDate.Read(trimmed) is { } figures)
            return figures.IsSuccess ? figures : Moved(figures.Failure, start);
        var words = TypedPhraseReader.Read(text, reference);

        // Without a word in it the text was meant as EDTF, whose reason says more.
        return words.IsSuccess || trimmed.Any(char.IsAsciiLetterLower) ? words : Moved(edtf.Failure, start);
    }

    private static ParseFailure Moved(ParseFailure failure, int by) => failure with { Position = failure.Position + by };
}
