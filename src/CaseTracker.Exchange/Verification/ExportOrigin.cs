using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTracker.Exchange.Verification;

/// <summary>Where a file says that it comes from. It is a lead to follow and proves nothing: the file is made again and compared.</summary>
/// <param name="Site">The public address in the file's links; null where they are relative.</param>
/// <param name="Revision">Null where none was found.</param>
internal sealed partial record ExportOrigin(string Slug, DateOnly AsOf, DateOnly? KnownAt, Uri? Site, int? Revision)
{
    /// <summary>What is looked through at most: the stamp stands near an end of a text, and a packed file may unfold to anything.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Null where the file names no case and day.</summary>
    public static ExportOrigin? Read(byte[] file)
    {
        foreach (var text in Texts(file))
        {
            var found = Permalink().Match(text);
            if (!found.Success || Day(found.Groups["day"]) is not { } day)
                continue;
            var revision = Number().Match(text);
            return new ExportOrigin(
                found.Groups["slug"].Value,
                day,
                Day(found.Groups["known"]),
                found.Groups["site"] is { Length: > 0 } site && Uri.TryCreate(site.Value, UriKind.Absolute, out var root) ? root : null,
                revision.Success && int.TryParse(revision.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : null
            );
        }

        return null;
    }

    /// <summary>True for the container of DOCX, XLSX and ZIP.</summary>
    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\x3\x4"u8);

    private static List<string> Texts(byte[] file)
    {
        if (!IsZip(file))
            return [Unfolded(Encoding.UTF8.GetString(file.AsSpan(0, Math.Min(file.Length, MostBytes))))];
        try
        {
            return Unpacked(file);
        }
        catch (InvalidDataException)
        {
            return []; // it only begins like one
        }
    }

    private static List<string> Unpacked(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var texts = new List<string>();
        var left = MostBytes;
        foreach (var entry in zip.Entries)
        {
            if (left <= 0 || texts.Count == 50)
                break;
            using var stream = entry.Open();
            var bytes = new byte[left];
            var read = stream.ReadAtLeast(bytes, left, throwOnEndOfStream: false);
            left -= read;
            texts.Add(Encoding.UTF8.GetString(bytes, 0, read));
        }

        // All as one text: the day may stand in one part and the revision in another.
        return [string.Join('\n', texts)];
    }

    /// <summary>iCalendar breaks long lines (RFC 5545, 3.1).</summary>
    private static string Unfolded(string text) =>
        text.StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal) ? text.Replace("\r\n ", "", StringComparison.Ordinal) : text;

    private static DateOnly? Day(Group group) =>
        group.Success
        && DateOnly.TryParseExact(group.ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(
        @"(?<site>https?://[^\s""'<>(){}\\]{1,200}?)?/cases/(?<slug>[a-z0-9-]{1,100})(?:/[^\s""'?<>]{0,200})?"
            + @"\?as-of=(?<day>\d{4}-\d\d-\d\d)(?:&(?:amp;)?known-at=(?<known>\d{4}-\d\d-\d\d))?"
    )]
    private static partial Regex Permalink();

    [GeneratedRegex(@"(?:/history/|[Rr]evision\W{1,6})(?<number>\d{1,9})")]
    private static partial Regex Number();
}
