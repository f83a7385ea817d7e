using System.Globalization;
using System.Text;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Calendars;

/// <summary>Writes a calendar as iCalendar (RFC 5545, with the properties of RFC 7986). The same calendar gives the same bytes.</summary>
/// <remarks>Lines are folded at 75 octets, never within a character; before the digits
/// of a digest and not among them, so that it is found in the file.</remarks>
public static class CalendarWriter
{
    /// <summary>How often programs are asked to look again.</summary>
    private const string Refresh = "PT12H";

    private const int MostOctets = 75;

    public static byte[] Write(CaseCalendar calendar)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//CaseTracker//CaseTracker//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Text(text, "NAME", calendar.Name);
        Text(text, "X-WR-CALNAME", calendar.Name);
        Text(text, "DESCRIPTION", string.Join('\n', calendar.Notice));
        Line(text, $"REFRESH-INTERVAL;VALUE=DURATION:{Refresh}");
        Line(text, $"X-PUBLISHED-TTL:{Refresh}");
        if (calendar.Self is { } self)
            Line(text, $"SOURCE;VALUE=URI:{self}");
        foreach (var (name, value) in calendar.Properties)
            Text(text, $"X-CASETRACKER-{name}", value);
        foreach (var entry in calendar.Entries)
            Write(text, entry);
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, CalendarEntry entry)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{entry.Uid}");
        Line(text, $"DTSTAMP:{Moment(entry.PublishedAt)}");
        Line(text, $"LAST-MODIFIED:{Moment(entry.PublishedAt)}");
        Line(text, $"SEQUENCE:{entry.Revision}");
        Line(text, $"DTSTART;VALUE=DATE:{Day(entry.First)}");
        // The end is the day after the last; a calendar whose last day is the last of all has none after it.
        if (entry.Last < DateOnly.MaxValue)
            Line(text, $"DTEND;VALUE=DATE:{Day(entry.Last.AddDays(1))}");
        Text(text, "SUMMARY", entry.Summary);
        Text(text, "DESCRIPTION", entry.Description);
        if (entry.Location is { } location)
            Text(text, "LOCATION", location);
        if (entry.Url is { } url)
            Line(text, $"URL:{url}");
        if (entry.Categories.Count > 0)
            Line(text, $"CATEGORIES:{string.Join(',', entry.Categories.Select(Escaped))}");
        Line(text, $"STATUS:{(entry.IsCertain ? "CONFIRMED" : "TENTATIVE")}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static void Text(StringBuilder text, string name, string value) => Line(text, $"{name}:{Escaped(value)}");

    /// <summary>Backslash, semicolon, comma and line feeds as text values have them; other control characters can't stand in one.</summary>
    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            escaped.Append(
                rune.Value switch
                {
                    '\\' => @"\\",
                    ';' => @"\;",
                    ',' => @"\,",
                    '\n' => @"\n",
                    _ when Rune.IsControl(rune) => " ",
                    _ => rune.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        var written = 0;
        var digits = line.IndexOf(ExportDigest.Mark, StringComparison.Ordinal) is var mark and >= 0 ? mark + ExportDigest.Mark.Length : -1;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets || written == digits)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
            written += rune.Utf16SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
