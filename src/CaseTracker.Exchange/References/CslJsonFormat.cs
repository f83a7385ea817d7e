using System.Buffers;
using System.Text.Json;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Json;

namespace CaseTracker.Exchange.References;

/// <summary>CSL-JSON, the data of the Citation Style Language: an array of
/// items, as Zotero, pandoc and citation processors read it.</summary>
/// <remarks>Only items may stand in the array; so the stamp and the digest are in
/// the first one, under <c>custom</c>, which the schema leaves free.</remarks>
public sealed class CslJsonFormat : ReferenceFormat
{
    public override string Extension => "csl.json";

    public override string Name => "CSL-JSON";

    public override string Use => "The case, its rulings and its sources for pandoc, Zotero and citation processors.";

    public override string MediaType => "application/vnd.citationstyles.csl+json; charset=utf-8";

    protected override byte[] Write(IReadOnlyList<Reference> references, ExportInput input)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ExportJson.Layout))
        {
            writer.WriteStartArray();
            for (var i = 0; i < references.Count; i++)
            {
                writer.WriteStartObject();
                Item(writer, references[i]);
                if (i == 0)
                    writer.Notice("custom", input);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Item(Utf8JsonWriter writer, Reference reference)
    {
        var isCase = reference.Kind is ReferenceKind.Proceeding or ReferenceKind.Ruling;
        var isPartOfSomething = reference.Kind is ReferenceKind.Page or ReferenceKind.News or ReferenceKind.WebPage;
        writer.WriteString("id", reference.Key);
        writer.WriteString("type", TypeOf(reference.Kind));
        writer.WriteString("title", reference.Title);
        if (reference.Authors.Count > 0)
            writer.Objects("author", reference.Authors, author => Author(writer, author));
        writer.Optional("authority", reference.Court?.Citation);
        writer.Optional("container-title", reference.Reported?.Reporter ?? (isPartOfSomething ? reference.Publisher : null));
        writer.Optional("publisher", isCase || isPartOfSomething ? null : reference.Publisher);
        writer.Optional("volume", reference.Reported?.Volume);
        writer.Optional("page", reference.Reported?.Page);
        writer.Optional("number", reference.Number);
        writer.Optional("genre", reference.What);
        Date(writer, reference.Date);
        writer.Optional("version", reference.Revision?.ToString());
        writer.Optional("URL", reference.Url);
        var notes = string.Join(' ', ReferenceNotes.For(reference));
        if (notes.Length > 0)
            writer.WriteString("note", notes);
    }

    private static void Author(Utf8JsonWriter writer, ReferenceAuthor author)
    {
        if (author.Given is null)
        {
            writer.WriteString("literal", author.Family);
            return;
        }

        writer.WriteString("family", author.Family);
        writer.WriteString("given", author.Given);
        writer.Optional("suffix", author.Suffix);
    }

    private static void Date(Utf8JsonWriter writer, ReferenceDate date)
    {
        if (date.Start is null && date.Words.Length == 0)
            return;
        writer.WriteStartObject("issued");
        if (date.Start is { } start)
        {
            writer.WriteStartArray("date-parts");
            Parts(writer, start);
            if (date.End is { } end)
                Parts(writer, end);
            writer.WriteEndArray();
            if (date.IsAbout)
                writer.WriteBoolean("circa", true);
        }
        else
        {
            writer.WriteString("literal", date.Words);
        }

        writer.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter writer, ReferenceDay day)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(day.Year);
        if (day.Month is { } month)
            writer.WriteNumberValue(month);
        if (day.Day is { } of)
            writer.WriteNumberValue(of);
        writer.WriteEndArray();
    }

    private static string TypeOf(ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.Proceeding or ReferenceKind.Ruling => "legal_case",
            ReferenceKind.News => "article-newspaper",
            ReferenceKind.Report => "report",
            ReferenceKind.Document => "document",
            _ => "webpage",
        };
}
