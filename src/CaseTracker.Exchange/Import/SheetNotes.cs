using System.Globalization;
using CaseTracker.Core;

namespace CaseTracker.Exchange.Import;

/// <summary>Reads the values of one docket, and keeps a note of each that can't be taken as it stands.</summary>
internal sealed class SheetNotes
{
    private const int MostNotes = 50;
    private const int LongestText = 500_000;
    private const int LongestShort = 4_000;
    private static readonly DateOnly First = new(1700, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    private readonly List<string> _notes = [];
    private int _more;

    public IReadOnlyList<string> All => _more == 0 ? _notes : [.. _notes, $"and {Prose.Count(_more, "more value")} that can’t be taken"];

    public void Add(string place, string what)
    {
        if (_notes.Count < MostNotes)
            _notes.Add($"{place}: {what}");
        else
            _more++;
    }

    /// <summary>A day, also from a day with a time, which is not moved to another time zone.</summary>
    public DateOnly? Day(string? text, string place) => Moment(text, place)?.Day;

    public (DateOnly Day, TimeOnly? Time)? Moment(string? text, string place)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        if (
            DateOnly.TryParseExact(trimmed.Split('T', ' ')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= First
            && day <= Last
        )
        {
            if (trimmed.Length == 10)
                return (day, null);
            if (trimmed.Length >= 19 && TimeOnly.TryParseExact(trimmed[11..19], "HH:mm:ss", out var time))
                return (day, time == default ? null : time);
        }

        Add(place, $"“{Prose.Clip(trimmed, 40)}” is not a date as in 2024-05-31; left out");
        return null;
    }

    /// <summary>A short text on one line; null where there is none.</summary>
    public string? Line(string? text, string place) =>
        Text(text, place, LongestShort) is { Length: > 0 } found
            ? string.Join(' ', found.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line
                ? line
                : null
            : null;

    /// <summary>Words as they stand, without characters that no reader sees.</summary>
    /// <exception cref="DocketFileException">It is longer than any entry of a docket.</exception>
    public string Text(string? text, string place, int longest = LongestText)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (text.Length > longest)
            throw new DocketFileException($"{place} has {text.Length:N0} characters; at most {longest:N0} are read.");
        var cleaned = Bidi.WithoutControls(text);
        if (cleaned.Any(IsUnseen))
            cleaned = string.Concat(cleaned.Where(c => !IsUnseen(c)));
        if (cleaned.Length != text.Length)
            Add(place, "unseen control characters left out");
        return cleaned.Trim();
    }

    public int? Count(long? number, string place) => Number(number, place) is { } known and <= int.MaxValue ? (int)known : null;

    public long? Number(long? number, string place)
    {
        if (number is null or >= 0 and <= int.MaxValue * 1_000L)
            return number;
        Add(place, $"{number} is no size; left out");
        return null;
    }

    private static bool IsUnseen(char c) => char.IsControl(c) && c is not ('\n' or '\t' or '\r');
}
