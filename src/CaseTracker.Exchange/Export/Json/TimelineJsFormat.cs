using System.Buffers;
using System.Text.Json;
using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Core.Sources;
using CaseTracker.Exchange.References;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>The JSON that TimelineJS loads: a slide for each event and coming date, in groups by court.</summary>
/// <remarks>
/// Dates are as fine as they are known; a day known to lie in a span is that span,
/// with our words for it. What no day bounds is left out, since TimelineJS places
/// every slide. Texts are HTML of ours; nothing of the record stands in them unescaped.
/// </remarks>
internal sealed class TimelineJsFormat : IExportFormat
{
    public string Extension => "timelinejs.json";

    public string Name => "TimelineJS";

    public string Use => "An interactive timeline for a story, with the tool that newsrooms use.";

    public string MediaType => "application/json; charset=utf-8";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ExportJson.Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("scale", "human");
            Title(writer, input);
            writer.WriteStartArray("events");
            foreach (var entry in input.Reading.Entries)
                Event(writer, input, entry.Event);
            foreach (var coming in input.Reading.State.Coming)
                Coming(writer, input, coming);
            writer.WriteEndArray();
            writer.Notice("caseTracker", input);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return Task.FromResult(buffer.WrittenSpan.ToArray());
    }

    private static void Title(Utf8JsonWriter writer, ExportInput input)
    {
        var shown = input.Reading.Case;
        writer.WriteStartObject("title");
        writer.WriteString("unique_id", input.Slug);
        Text(
            writer,
            shown.Name,
            [
                Html(shown.About),
                Html(input.Reading.State.StatusLine),
                $"{Html(StampText.Origin(input))} {Html(StampText.Checked(input))} "
                    + $"{Link(input.Permalink, "CaseTracker")}, {Link(ExportStamp.LicenceUrl, ExportStamp.Licence)}",
            ]
        );
        writer.WriteEndObject();
    }

    private static void Event(Utf8JsonWriter writer, ExportInput input, CaseEvent happened)
    {
        if (DayPlacement.From(happened.Date) is not var (first, last))
            return;
        // A year or month that is not the whole of what is known gives way to the days that are.
        var known = ReferenceDate.From(happened.Date);
        var (start, end) = known is { Start: { } from, IsWhole: true } ? (from, known.End) : (Day(first), Day(last));
        writer.WriteStartObject();
        writer.WriteString("unique_id", happened.Id);
        Dates(writer, start, end, DateFormatter.Label(happened.Date));
        writer.WriteString("group", Group(input.Reading.Case, happened.Docket));
        Text(
            writer,
            happened.Title,
            [
                .. new[] { happened.Text, happened.DateNote, EventNotes.Open(input, happened) }.OfType<string>().Select(Html),
                Sources(input, happened),
            ]
        );
        writer.WriteEndObject();
    }

    private static void Coming(Utf8JsonWriter writer, ExportInput input, UpcomingDate coming)
    {
        if (DayPlacement.From(coming.When) is not var (from, to))
            return;
        var set = input.Reading.Case.Events.FirstOrDefault(caseEvent => caseEvent.Id == coming.Event);
        writer.WriteStartObject();
        writer.WriteString("unique_id", $"{coming.Event}-{coming.Key}");
        Dates(
            writer,
            Day(from),
            Day(to),
            coming switch
            {
                { Date: { } date } => DateFormatter.Label(date),
                { When: { Earliest: { } first, Latest: { } last } } => DateFormatter.Span(first, last),
                _ => "day not known",
            }
        );
        writer.WriteString("group", Group(input.Reading.Case, set?.Docket));
        Text(
            writer,
            coming.What,
            [
                $"Still to come on {Html(DateFormatter.Day(input.AsOf))}. "
                    + $"{Link(input.Page($"/events/{coming.Event}"), set?.Title ?? "CaseTracker")}",
            ]
        );
        writer.WriteEndObject();
    }

    private static void Dates(Utf8JsonWriter writer, ReferenceDay start, ReferenceDay? end, string words)
    {
        Date(writer, "start_date", start);
        if (end is not null && end != start)
            Date(writer, "end_date", end);
        writer.WriteString("display_date", words);
    }

    private static void Date(Utf8JsonWriter writer, string key, ReferenceDay day)
    {
        writer.WriteStartObject(key);
        writer.WriteNumber("year", day.Year);
        if (day.Month is { } month)
            writer.WriteNumber("month", month);
        if (day.Day is { } of)
            writer.WriteNumber("day", of);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string headline, IEnumerable<string> paragraphs)
    {
        writer.WriteStartObject("text");
        writer.WriteString("headline", Html(headline));
        writer.WriteString("text", string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>")));
        writer.WriteEndObject();
    }

    private static string Sources(ExportInput input, CaseEvent happened)
    {
        var cited = happened
            .Sources.Select(citation => citation.Source)
            .Distinct()
            .Select(id => input.Reading.Case.Sources.FirstOrDefault(source => source.Id == id))
            .OfType<Source>()
            .Select(source => (Publisher: Html(Bidi.Isolated(source.Publisher)), Title: Bidi.Isolated(source.Title), source.Url))
            .Select(source => $"{source.Publisher}, {(source.Url is { } url ? Link(url, source.Title) : Html(source.Title))}")
            .ToList();
        return $"{(cited.Count == 0 ? "" : $"Sources: {string.Join("; ", cited)}. ")}"
            + $"{Link(input.Page($"/events/{happened.Id}"), "This event on CaseTracker")}";
    }

    private static string Group(CourtCase courtCase, string? docket) =>
        courtCase.Dockets.FirstOrDefault(item => item.Id == docket) is { } found ? found.Tribunal.ShortName : "Outside court";

    private static ReferenceDay Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static string Link(string url, string words) =>
        $"<a href=\"{Html(url).Replace("\"", "&quot;", StringComparison.Ordinal)}\">{Html(words)}</a>";

    /// <summary>The three characters that HTML needs, and no others: some themes show what TimelineJS shows as plain text.</summary>
    private static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
