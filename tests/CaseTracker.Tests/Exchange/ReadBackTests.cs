using System.Text.Json;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What programs that we did not write find in our files.</summary>
public sealed class ReadBackTests(ReadBackFiles files) : IClassFixture<ReadBackFiles>
{
    public static TheoryData<string> Days { get; } = [.. ReadBackFiles.Days];

    [Theory]
    [MemberData(nameof(Days))]
    public void Calendar_OfADay_HoldsItsEventsAndNoLaterOne(string day)
    {
        var calendar = files["ics", day];
        var reading = ExportSamples.For(ExportSamples.WhatsApp, day).Reading;

        Assert.Equal("WhatsApp v. NSO Group", calendar.GetProperty("name").GetString());
        Assert.Equal(day, calendar.GetProperty("asOf").GetString());
        Assert.Equal("3", calendar.GetProperty("revision").GetString());
        Assert.Equal($"https://cases.example.org/cases/whatsapp-v-nso-group?as-of={day}", calendar.GetProperty("permalink").GetString());
        var events = calendar.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(
            reading.Entries.Select(entry => entry.Event.Title).Concat(reading.State.Coming.Select(coming => coming.What)),
            events.Select(jsonElement => jsonElement.GetProperty("summary").GetString())
        );
        Assert.Equal(events.Count, events.Select(jsonElement => jsonElement.GetProperty("uid").GetString()).Distinct().Count());
        Assert.All(events, jsonElement => Assert.True(jsonElement.GetProperty("isDate").GetBoolean()));
    }

    [Theory]
    [InlineData("Complaint filed in the Northern District of California", "2019-10-29", "2019-10-30", "CONFIRMED", null)]
    [InlineData(
        "Default set aside in part; alternative service refused",
        "2020-03-06",
        "2020-04-17",
        "TENTATIVE",
        "The day is not known: between 6 March and 16 April 2020."
    )]
    public void Calendar_DaysAsFarAsKnown_AreSpansWithANote(string title, string start, string end, string status, string? note)
    {
        var happened = files["ics", "2025-10-17"]
            .GetProperty("events")
            .EnumerateArray()
            .First(jsonElement =>
                jsonElement.GetProperty("start").GetString() == start && jsonElement.GetProperty("end").GetString() == end
            );

        Assert.True(happened.GetProperty("summary").GetString() == title || note is null, happened.ToString());
        Assert.Equal(status, happened.GetProperty("status").GetString());
        if (note is not null)
            Assert.Contains(note, happened.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, happened.GetProperty("sequence").GetInt32());
        Assert.Equal("2026-11-21T09:30:00Z", happened.GetProperty("stamp").GetString());
        Assert.StartsWith(
            "https://cases.example.org/cases/whatsapp-v-nso-group/events/",
            happened.GetProperty("url").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Calendar_OfAwkwardTexts_GivesThemBack()
    {
        var events = files["ics", AwkwardCase.Name]
            .GetProperty("events")
            .EnumerateArray()
            .ToDictionary(jsonElement => jsonElement.GetProperty("summary").GetString()!);

        var filed = events[AwkwardCase.Specials];
        Assert.StartsWith(AwkwardCase.Scripts, filed.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(("2024-03-06", "2024-04-17"), Days(events["The some-day"]));
        Assert.Equal(("2024-05-01", "2024-06-01"), Days(events["The in-may"]));
        Assert.Equal(("2024-06-30", "2024-07-01"), Days(events["The before"]));
        Assert.Contains("on or before 30 June 2024", events["The before"].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(("2025-10-01", "2025-10-02"), Days(events["The after"]));
        Assert.Equal(("2024-07-01", "2024-10-01"), Days(events["The throughout"]));
        Assert.False(events.ContainsKey("The unknown"));
        Assert.Equal(("2026-01-15", "2026-01-16"), Days(events["Hearing: argument"]));
        Assert.Equal("CONFIRMED", events["Hearing: argument"].GetProperty("status").GetString());
        Assert.Equal(("2025-12-01", "2026-01-01"), Days(events["Deadline: reply brief"]));
        Assert.Contains(
            "in December 2025",
            events["Deadline: reply brief"].GetProperty("description").GetString(),
            StringComparison.Ordinal
        );

        static (string?, string?) Days(JsonElement one) => (one.GetProperty("start").GetString(), one.GetProperty("end").GetString());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Feed_OfADay_HoldsItsNewestEvents(string day)
    {
        var feed = files["atom", day];
        var reading = ExportSamples.For(ExportSamples.WhatsApp, day).Reading;
        var entries = feed.GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal(reading.Case.Name, feed.GetProperty("title").GetString());
        Assert.Contains("CC BY 4.0", feed.GetProperty("rights").GetString(), StringComparison.Ordinal);
        Assert.Contains($"?as-of={day}", feed.GetProperty("subtitle").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            reading.Entries.Reverse().Take(100).Select(entry => entry.Event.Title),
            entries.Select(jsonElement => jsonElement.GetProperty("title").GetString())
        );
        Assert.Equal(entries.Count, entries.Select(jsonElement => jsonElement.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(
            entries,
            jsonElement => Assert.True(string.CompareOrdinal(jsonElement.GetProperty("updated").GetString()![..10], day) <= 0)
        );
    }

    [Fact]
    public void Feed_OfAwkwardTexts_GivesThemBack()
    {
        var filed = files["atom", AwkwardCase.Name]
            .GetProperty("entries")
            .EnumerateArray()
            .Single(jsonElement => jsonElement.GetProperty("title").GetString() == AwkwardCase.Specials);

        Assert.StartsWith(AwkwardCase.Scripts, filed.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void References_OfADay_AreTheSameInEveryFormat(string day)
    {
        var reading = ExportSamples.For(ExportSamples.WhatsApp, day).Reading;
        var rulings = reading.Entries.Count(entry =>
            entry.Event is { IsDecision: true, Docket: not null } && reading.OccurrenceOf(entry.Event.Id) == EventOccurrence.Happened
        );
        var expected = 1 + reading.Case.Dockets.Count + rulings + reading.Case.Sources.Count;

        Assert.Equal(expected, files["bib", day].GetArrayLength());
        Assert.Equal(expected, files["ris", day].GetArrayLength());
        Assert.Equal(expected, files["csl", day].GetProperty("items").GetArrayLength());
        var titles = files["csl", day]
            .GetProperty("items")
            .EnumerateArray()
            .Select(jsonElement => jsonElement.GetProperty("title").GetString())
            .ToList();
        Assert.Equal(titles, files["ris", day].EnumerateArray().Select(jsonElement => jsonElement.GetProperty("title").GetString()));
        Assert.Equal(titles, files["bib", day].EnumerateArray().Select(jsonElement => jsonElement.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("csl")]
    [InlineData("ris")]
    public void References_OfAReportedRuling_SayCourtReporterAndDate(string kind)
    {
        var items = kind == "csl" ? files[kind, "2025-10-17"].GetProperty("items") : files[kind, "2025-10-17"];
        var opinion = items
            .EnumerateArray()
            .Single(jsonElement => jsonElement.TryGetProperty("volume", out var volume) && volume.ToString() == "17");

        Assert.Equal("legal_case", opinion.GetProperty("type").GetString());
        Assert.Equal("WhatsApp Inc. v. NSO Group Technologies Ltd.", opinion.GetProperty("title").GetString());
        Assert.Equal("F.4th", opinion.GetProperty(kind == "csl" ? "container-title" : "reporter").GetString());
        Assert.StartsWith(
            "930",
            opinion.TryGetProperty("page", out var page) ? page.ToString() : opinion.GetProperty("page-first").ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "[[2021,11,8]]",
            opinion.GetProperty("issued").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Csl_ByACitationProcessor_GivesAList()
    {
        var list = files["csl", "2025-10-17"].GetProperty("apa").GetString();

        Assert.Contains("17 F.4th 930", list, StringComparison.Ordinal);
        Assert.Contains("9th Cir. 2021", list, StringComparison.Ordinal);
        Assert.Contains("Smalley, S.", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csl")]
    public void References_OfAwkwardTexts_GiveThemBack(string kind)
    {
        var items = kind == "csl" ? files[kind, AwkwardCase.Name].GetProperty("items") : files[kind, AwkwardCase.Name];
        var wire = items.EnumerateArray().Single(jsonElement => jsonElement.GetProperty("title").GetString() == AwkwardCase.Specials);
        // What wrote a newspaper's article this reader of RIS calls its reporter, and leaves the names whole.
        var authors = wire.GetProperty(kind == "ris" ? "reporter" : "author").EnumerateArray().ToList();

        Assert.Equal(3, authors.Count);
        Assert.Contains("Beethoven", authors[0].ToString(), StringComparison.Ordinal);
        if (kind == "ris")
            Assert.Equal("Müller, Jean-Luc", authors[1].GetString());
        else
            Assert.Equal(
                ("Müller", "Jean-Luc"),
                (authors[1].GetProperty("family").GetString(), authors[1].GetProperty("given").GetString())
            );
        Assert.Contains("Forum users", authors[2].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("https://example.org/a_b?c=", wire.GetProperty("URL").GetString(), StringComparison.Ordinal);
        // Of a date without a day this reader of RIS keeps the year.
        Assert.StartsWith(
            kind == "ris" ? "[[2025]" : "[[2025,5]",
            wire.GetProperty("issued").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("about May 2025", wire.GetProperty("note").GetString(), StringComparison.Ordinal);
        var undated = items.EnumerateArray().Single(jsonElement => jsonElement.GetProperty("title").GetString() == "An undated paper");
        Assert.False(undated.TryGetProperty("issued", out _));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void JsonLd_OfADay_IsOneGraphOfSchemaOrg(string day)
    {
        var nodes = files["jsonld", day].EnumerateArray().ToDictionary(node => node.GetProperty("@id").GetString()!);
        var reading = ExportSamples.For(ExportSamples.WhatsApp, day).Reading;

        var types = nodes
            .Values.Where(node => node.TryGetProperty("@type", out _))
            .GroupBy(node => node.GetProperty("@type")[0].GetString()!)
            .ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(1, types["https://schema.org/Dataset"]);
        Assert.Equal(1, types["https://schema.org/Thing"]);
        Assert.Equal(reading.Entries.Count, types["https://schema.org/Event"]);
        var data = nodes[$"https://cases.example.org/cases/whatsapp-v-nso-group?as-of={day}"];
        Assert.Equal(reading.State.StatusLine, data.GetProperty("https://schema.org/description")[0].GetProperty("@value").GetString());
        Assert.Equal(
            "https://creativecommons.org/licenses/by/4.0/",
            data.GetProperty("https://schema.org/license")[0].GetProperty("@id").GetString()
        );
        var about = data.GetProperty("https://schema.org/about")[0].GetProperty("@id").GetString()!;
        Assert.Equal(
            "http://dbpedia.org/ontology/LegalCase",
            nodes[about].GetProperty("https://schema.org/additionalType")[0].GetProperty("@id").GetString()
        );
        // Nothing is named that is not there.
        Assert.All(nodes.Values, node => Assert.True(node.EnumerateObject().Count() > 1, node.ToString()));
    }

    /// <summary>By mammoth: each mention of a source keeps its number, also where it refers back.</summary>
    [Theory]
    [MemberData(nameof(Days))]
    public void Document_OfADay_KeepsEveryNoteNumber(string day)
    {
        var read = files["docx", day];

        Assert.DoesNotContain(
            read.GetProperty("messages").EnumerateArray(),
            message => message.GetString()!.StartsWith("error", StringComparison.Ordinal)
        );
        NoteNumbers.AreAllIn(read.GetProperty("html").GetString()!, day);
    }

    [Fact]
    public void CaseFile_ByAValidatorOfOthers_KeepsOurSchema() =>
        Assert.True(files["json", "bundled"].GetProperty("valid").GetBoolean(), files["json", "bundled"].ToString());
}
