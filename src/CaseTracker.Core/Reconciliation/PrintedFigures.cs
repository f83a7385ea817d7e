using System.Buffers;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Reads a date printed in figures in every way that it may be meant: "10/7/2025" by Americans and by others, "10/16/25",
/// "2021-22".</summary>
internal static class PrintedFigures
{
    private const int LaterThanPrinted = 2;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789/-.–");

    /// <summary>The readings; empty where there are none, null where the text is no such figures.</summary>
    /// <param name="written">The last day on which the source may have been written: it tells the century of "25".</param>
    public static IReadOnlyList<PartialDate>? Read(string text, DateOnly? written)
    {
        var sign = text.AsSpan().IndexOfAny("/-.–");
        if (sign < 1 || text.AsSpan().ContainsAnyExcept(Figures))
            return null;
        var parts = text.Split(text[sign]);
        if (parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
            return null;
        return parts.Length switch
        {
            2 when parts[0].Length == 4 && parts[1].Length == 2 => Years(parts[0], parts[1]),
            3 when parts.Count(part => part.Length == 4) <= 1 && parts.All(part => part.Length is 1 or 2 or 4) => Day(
                parts,
                text[sign],
                written
            ),
            _ => null,
        };
    }

    // In print "2021-22" is two years; only "2025-05" is a month. What may be either ("2011-12") is read as the longer.
    private static IReadOnlyList<PartialDate>? Years(string first, string last)
    {
        var (year, end) = (int.Parse(first), int.Parse(last));
        var until = (year / 100 * 100) + end;
        if (end == (year + 1) % 100)
            return Parsed([$"{year:0000}/{year + 1:0000}"]);
        if (end is >= 1 and <= 12)
            return null;
        return until > year ? Parsed([$"{year:0000}/{until:0000}"]) : [];
    }

    private static IReadOnlyList<PartialDate> Day(string[] parts, char sign, DateOnly? written)
    {
        var numbers = Array.ConvertAll(parts, int.Parse);
        var texts = new List<string>();
        void Add(int year, int month, int day) => texts.Add($"{year:0000}-{month:00}-{day:00}");
        if (parts[0].Length == 4)
            Add(numbers[0], numbers[1], numbers[2]);
        else if (parts[1].Length != 4)
        {
            var isWhole = parts[2].Length == 4;
            var year = isWhole ? numbers[2] : Century(numbers[2], written);
            if (sign != '.')
                Add(year, numbers[0], numbers[1]);
            Add(year, numbers[1], numbers[0]);
            if (!isWhole && parts[0].Length == 2 && sign != '.')
                Add(Century(numbers[0], written), numbers[1], numbers[2]);
        }

        return Parsed(texts);
    }

    private static int Century(int year, DateOnly? written)
    {
        var latest = (written ?? new DateOnly(2049, 1, 1)).Year + (written is null ? 0 : LaterThanPrinted);
        var whole = (latest / 100 * 100) + year;
        return whole > latest ? whole - 100 : whole;
    }

    private static IReadOnlyList<PartialDate> Parsed(IEnumerable<string> texts) =>
        [.. texts.Distinct().Select(PartialDate.Parse).Where(date => date.IsSuccess).Select(date => date.Value)];
}
