using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Calendars;

/// <summary>iCalendar of one case: its events and its coming dates.</summary>
internal sealed class CalendarFormat : IExportFormat
{
    public string Extension => "ics";

    public string Name => "Calendar";

    public string Use => "What happened and the dates to come, to open or to subscribe to in a calendar.";

    public string MediaType => "text/calendar; charset=utf-8";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var entries = new CalendarEntries(input, namesCase: false);
        var calendar = new CaseCalendar(
            input.Reading.Case.ShortName ?? input.Reading.Case.Name,
            input.Stamp.Urls.Root is null ? null : input.FileUrl(Extension),
            [input.Reading.State.StatusLine, .. ExportNotice.Lines(input).SkipLast(1)],
            [
                ("AS-OF", $"{input.AsOf:yyyy-MM-dd}"),
                ("REVISION", $"{input.Stamp.Revision}"),
                ("REVISION-HASH", input.Stamp.RevisionHash),
                ("PERMALINK", input.Permalink),
                ("REVISION-URL", input.RevisionUrl),
                ("LICENCE", ExportStamp.LicenceUrl),
                ("DIGEST", ExportDigest.Placeholder),
            ],
            [.. entries.Events(), .. entries.Coming()]
        );
        return Task.FromResult(CalendarWriter.Write(calendar));
    }
}
