using CaseTracker.Core.Dockets;

namespace CaseTracker.Exchange.Import;

/// <summary>What the forms have in common.</summary>
internal static class SheetParts
{
    /// <summary>What CourtListener says of a role by number.</summary>
    private static readonly string[] Roles =
    [
        "",
        "Attorney to be noticed",
        "Lead attorney",
        "Attorney in sealed group",
        "Pro hac vice",
        "Self-terminated",
        "Terminated",
        "Suspended",
        "Inactive",
        "Disbarred",
        "",
    ];

    public static string? Role(long? code) => code is > 0 && code < Roles.Length && Roles[code.Value] is { Length: > 0 } role ? role : null;

    /// <summary>An id of letters, digits and hyphens; else a note, and none.</summary>
    public static string? Id(string? text, string place, SheetNotes notes)
    {
        var id = text?.Trim();
        if (string.IsNullOrEmpty(id))
            return null;
        if (id.Length <= 60 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'))
            return id;
        notes.Add(place, $"“{(id.Length > 40 ? id[..40] : id)}” is no id; left out");
        return null;
    }

    /// <summary>A name; some sheets end it with a dash where a title could stand.</summary>
    public static string? Attorney(string? text, string place, SheetNotes notes) =>
        notes.Line(text, place)?.TrimEnd('-', ' ', ',') is { Length: > 0 } name ? name : null;

    public static DocketNumber Number(string? text, string file) =>
        DocketNumber.Read(text)
        ?? throw new DocketFileException($"{file} is no docket number that can be read: “{(text?.Length > 60 ? text[..60] : text)}”.");

    public static string Court(string? text) =>
        CourtIds.Read(text)
        ?? throw new DocketFileException($"court_id is “{(text?.Length > 60 ? text[..60] : text)}”, which is no court.");

    /// <summary>What stands beside a party's name. What may be an address, a telephone or a tax number is not taken in.</summary>
    public static string? Note(string? text, string court, string place, SheetNotes notes)
    {
        if (string.IsNullOrWhiteSpace(text) || CourtIds.IsBankruptcy(court))
            return null;
        var lines = text.Split('\n').Where(line => !line.Any(char.IsAsciiDigit) && !line.Contains('@', StringComparison.Ordinal));
        return notes.Line(string.Join("; ", lines.Select(line => line.Trim()).Where(line => line.Length > 0).Distinct()), place);
    }

    /// <summary>The entries, oldest first; those of one day in the order of the sheet, which may be listed from its end.</summary>
    public static IReadOnlyList<DocketSheetEntry> OldestFirst(List<DocketSheetEntry> entries)
    {
        var (rising, falling) = (0, 0);
        DateOnly? last = null;
        foreach (var day in entries.Select(entry => entry.Day).OfType<DateOnly>())
        {
            rising += day > last ? 1 : 0;
            falling += day < last ? 1 : 0;
            last = day;
        }

        if (falling > rising)
            entries.Reverse();
        // One without any day stays behind the one before it.
        var (placed, current) = (new List<(DateOnly Day, DocketSheetEntry Entry)>(entries.Count), DateOnly.MinValue);
        foreach (var entry in entries)
            placed.Add((current = entry.Day ?? current, entry));
        return [.. placed.OrderBy(pair => pair.Day).Select(pair => pair.Entry)];
    }
}
