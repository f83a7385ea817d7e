using System.Buffers;
using System.Text.Json;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Summaries;
using CaseTracker.Exchange.References;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>JSON-LD in the vocabulary of schema.org: the data set, the lawsuit it
/// is about, who is in it, its events and its sources, as one graph.</summary>
/// <remarks>
/// schema.org has no type for a lawsuit; it is a <c>Thing</c> with DBpedia's <c>LegalCase</c> beside it. Only dates that ISO 8601 can say
/// are dates here; any other is told in the
/// event's description.
/// </remarks>
internal sealed class JsonLdFormat : IExportFormat
{
    private const string LegalCase = "http://dbpedia.org/ontology/LegalCase";

    public string Extension => "jsonld";

    public string Name => "JSON-LD";

    public string Use => "Linked data for search engines and knowledge graphs.";

    public string MediaType => "application/ld+json; charset=utf-8";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ExportJson.Layout))
        {
            var shown = input.Reading.Case;
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteStartArray("@graph");
            DataSet(writer, input);
            Lawsuit(writer, input);
            foreach (var party in shown.Parties)
                Party(writer, input, party);
            foreach (var court in shown.Dockets.Select(docket => docket.Tribunal).Distinct())
                Court(writer, input, court);
            foreach (var entry in input.Reading.Entries)
                Event(writer, input, entry.Event);
            foreach (var source in shown.Sources)
                Source(writer, input, source);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return Task.FromResult(buffer.WrittenSpan.ToArray());
    }

    private static void DataSet(Utf8JsonWriter writer, ExportInput input)
    {
        Node(writer, "Dataset", input.Permalink);
        writer.WriteString("name", $"{input.Reading.Case.Name}, state as of {DateFormatter.Day(input.AsOf)}");
        writer.WriteString("description", input.Reading.State.StatusLine);
        writer.Optional("abstract", input.Reading.Lead is { } lead ? string.Join(' ', [lead.Lead.Text, lead.Origin, .. lead.Flags]) : null);
        writer.WriteString("url", input.Permalink);
        writer.WriteString("license", ExportStamp.LicenceUrl);
        writer.WriteBoolean("isAccessibleForFree", true);
        writer.WriteString("version", $"{input.Stamp.Revision}");
        writer.WriteString("dateModified", $"{input.Stamp.PublishedAt.UtcDateTime:yyyy-MM-dd}");
        writer.WriteStartObject("creator");
        writer.WriteString("@type", "Organization");
        writer.WriteString("name", "The CaseTracker authors");
        writer.WriteEndObject();
        Reference(writer, "about", Id(input, "case"));
        writer.Objects(
            "identifier",
            [
                ("as of", $"{input.AsOf:yyyy-MM-dd}"),
                ("last checked", $"{input.Reading.Case.Coding.LastChecked:yyyy-MM-dd}"),
                ("revision", input.RevisionUrl),
                ("revision hash", input.Stamp.RevisionHash),
                ("digest", ExportDigest.Placeholder),
            ],
            pair => Property(writer, pair.Item1, pair.Item2)
        );
        References(writer, "citation", input.Reading.Case.Sources.Select(source => Id(input, $"source-{source.Id}")));
        writer.WriteEndObject();
    }

    private static void Lawsuit(Utf8JsonWriter writer, ExportInput input)
    {
        var shown = input.Reading.Case;
        Node(writer, "Thing", Id(input, "case"));
        writer.WriteString("additionalType", LegalCase);
        writer.WriteString("name", shown.Name);
        writer.Optional("alternateName", shown.ShortName);
        writer.WriteString("description", shown.About);
        writer.WriteString("url", input.Permalink);
        writer.Objects("identifier", shown.Dockets, docket => Property(writer, "docket number", docket.InSentence()));
        Reference(writer, "subjectOf", input.Permalink);
        writer.WriteEndObject();
    }

    private static void Party(Utf8JsonWriter writer, ExportInput input, Party party)
    {
        Node(
            writer,
            party.Kind switch
            {
                PartyKind.Person => "Person",
                PartyKind.Government => "GovernmentOrganization",
                _ => "Organization",
            },
            Id(input, $"party-{party.Id}")
        );
        writer.WriteString("name", input.Reading.PlainPartyName(party.Id));
        writer.Optional("description", party.Description);
        Reference(writer, "subjectOf", input.Permalink);
        writer.WriteEndObject();
    }

    private static void Court(Utf8JsonWriter writer, ExportInput input, Tribunal court)
    {
        // Of a tribunal in the record's own words nobody knows whose it is, and it has no page.
        Node(writer, court.Known is null ? "Organization" : "GovernmentOrganization", CourtId(input, court));
        writer.WriteString("name", court.Name);
        if (court.Known is { } known)
        {
            writer.WriteString("alternateName", known.Citation);
            writer.WriteString("url", input.Stamp.Urls.Court(known.Id));
        }

        writer.WriteEndObject();
    }

    /// <summary>The page of a court; of a tribunal without one a place in the case, called after its first docket.</summary>
    private static string CourtId(ExportInput input, Tribunal court) =>
        court.Known is { } known
            ? input.Stamp.Urls.Court(known.Id)
            : Id(input, $"court-of-{input.Reading.Case.Dockets.First(docket => docket.Tribunal == court).Id}");

    private static void Event(Utf8JsonWriter writer, ExportInput input, CaseEvent happened)
    {
        var date = ReferenceDate.From(happened.Date);
        var docket = input.Reading.Case.Dockets.FirstOrDefault(item => item.Id == happened.Docket);
        Node(writer, "Event", input.Page($"/events/{happened.Id}"));
        writer.WriteString("name", happened.Title);
        if (date is { IsWhole: true, Start: { } start })
        {
            writer.WriteString("startDate", start.Iso);
            writer.Optional("endDate", date.End?.Iso);
        }

        var words = date.IsWhole ? happened.Text : $"{happened.Text} Date as known: {date.Words}.".TrimStart();
        writer.Optional("description", words);
        writer.WriteString("url", input.Page($"/events/{happened.Id}"));
        Reference(writer, "about", Id(input, "case"));
        if (docket is not null)
        {
            Reference(writer, "organizer", CourtId(input, docket.Tribunal));
            writer.Objects(
                "identifier",
                (happened.Ruling?.Reported ?? [])
                    .Select(text => ("reporter citation", text))
                    .Prepend(("docket number", docket.InSentence())),
                pair => Property(writer, pair.Item1, pair.Item2)
            );
        }

        References(writer, "subjectOf", happened.Sources.Select(citation => Id(input, $"source-{citation.Source}")).Distinct());
        writer.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter writer, ExportInput input, Source source)
    {
        var date = ReferenceDate.From(source.Date);
        Node(
            writer,
            source.Class switch
            {
                SourceClass.Press => "NewsArticle",
                SourceClass.PublicBody => "Report",
                _ => "CreativeWork",
            },
            Id(input, $"source-{source.Id}")
        );
        writer.WriteString("name", source.Title);
        if (source.Author is not null)
        {
            writer.Objects(
                "author",
                ReferenceAuthor.Read(source.Author),
                author =>
                {
                    writer.WriteString("@type", author.Given is null ? "Organization" : "Person");
                    writer.WriteString("name", author.Name);
                }
            );
        }

        writer.WriteStartObject("publisher");
        writer.WriteString("@type", "Organization");
        writer.WriteString("name", source.Publisher);
        writer.WriteEndObject();
        if (date is { IsWhole: true, Start: { } day, End: null })
            writer.WriteString("datePublished", day.Iso);
        writer.Optional("url", source.Url);
        writer.Optional("archivedAt", source.ArchivedUrl);
        writer.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter writer, string type, string id)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", type);
        writer.WriteString("@id", id);
    }

    private static void Property(Utf8JsonWriter writer, string name, string value)
    {
        writer.WriteString("@type", "PropertyValue");
        writer.WriteString("propertyID", name);
        writer.WriteString("value", value);
    }

    private static void Reference(Utf8JsonWriter writer, string key, string id)
    {
        writer.WriteStartObject(key);
        writer.WriteString("@id", id);
        writer.WriteEndObject();
    }

    private static void References(Utf8JsonWriter writer, string key, IEnumerable<string> ids) =>
        writer.Objects(key, ids, id => writer.WriteString("@id", id));

    /// <summary>The name of a record within the file.</summary>
    private static string Id(ExportInput input, string record) => $"{input.Permalink}#{record}";
}
