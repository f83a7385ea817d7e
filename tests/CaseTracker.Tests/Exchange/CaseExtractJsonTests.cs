using System.Text;
using System.Text.Json;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Json;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class CaseExtractJsonTests
{
    private const string Sample = """
        {
          "caseFile": "1.0",
          "slug": "doe-v-roe",
          "name": "Doe v. Roe",
          "about": "Doe alleges that Roe broke in.",
          "coding": { "state": "in process", "lastChecked": "2026-01-01" },
          "dockets": [ { "id": "trial", "court": "cand", "number": "3:24-cv-00001", "filed": "2024-01-02" } ],
          "parties": [
            { "id": "doe", "kind": "person", "names": [ { "name": "Doe" }, { "name": "Doe-Smith", "from": "2025-09-01" } ] },
            { "id": "roe", "kind": "person", "names": [ { "name": "Roe" } ] }
          ],
          "claims": [ { "id": "fraud", "title": "Fraud", "law": "Common law", "by": [ "doe" ], "against": [ "roe" ] } ],
          "motions": [ { "id": "stay", "title": "motion for a stay", "docket": "trial", "by": [ "roe" ] } ],
          "awards": [ { "id": "damages", "title": "Damages", "payors": [ "roe" ], "liability": "sole", "payees": [ "doe" ],
            "currency": "USD" } ],
          "injunctions": [
            { "id": "ban", "title": "Injunction", "kind": "permanent", "binds": [ "roe" ],
              "clauses": [ { "id": "access", "does": "prohibits", "text": "Access.", "wording": "order" } ] }
          ],
          "events": [
            { "id": "complaint", "date": "2024-01-02", "kind": "complaint", "docket": "trial", "title": "Doe sues",
              "effects": [ { "id": "opened", "docketOpened": "trial" }, { "id": "asserted", "claimAsserted": "fraud" } ] },
            { "id": "verdict", "date": "2025-05-06", "kind": "verdict", "docket": "trial", "title": "Verdict",
              "effects": [ { "id": "made", "awardMade": "damages", "components": { "compensatory": "1000.50", "punitive": "90000" } } ] },
            { "id": "cut", "date": "2025-10-01", "kind": "order", "docket": "trial", "title": "Cut",
              "effects": [ { "id": "remitted", "remittiturOffered": "damages", "component": "punitive", "to": "9000" },
                { "id": "issued", "injunctionIssued": "ban" } ] },
            { "id": "stay-motion", "date": "[2025-10-02..2025-11-30]", "kind": "motion", "docket": "trial", "title": "Stay asked for",
              "effects": [ { "id": "filed", "motionFiled": "stay" } ] }
          ],
          "notFound": [
            { "id": "acceptance", "about": "award/damages/acceptance", "what": "Acceptance of the remittitur", "where": "Public pages.",
              "until": "2026-01-01" }
          ]
        }
        """;

    [Fact]
    public void Write_OfADay_NamesItsFormatDayAndRevision()
    {
        using var extract = On("2025-06-01");

        Assert.Equal("1.0", extract.RootElement.GetProperty("caseTrackerExtract").GetString());
        Assert.Equal("2025-06-01", extract.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(7, extract.RootElement.GetProperty("revision").GetInt32());
        Assert.Equal("abc", extract.RootElement.GetProperty("revisionHash").GetString());
        Assert.Equal(
            "https://cases.example.org/cases/doe-v-roe?as-of=2025-06-01",
            extract.RootElement.GetProperty("permalink").GetString()
        );
        Assert.Equal(ExportDigest.Placeholder, extract.RootElement.GetProperty("digest").GetString());
        Assert.False(extract.RootElement.TryGetProperty("caseFile", out _));
        Assert.False(extract.RootElement.GetProperty("case").TryGetProperty("caseFile", out _));
    }

    [Fact]
    public void Write_OfADay_HoldsNothingLater()
    {
        var text = Encoding.UTF8.GetString(Bytes("2025-06-01"));

        Assert.DoesNotContain("9000\"", text.Replace("90000", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Doe-Smith", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ban\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stay-motion", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-06-01", "by verdict", "91000.50", 1)]
    [InlineData("2025-10-01", "remitted", "10000.50", 2)]
    public void Write_OfADay_HoldsTheAwardOfThatDay(string day, string stage, string total, int steps)
    {
        using var extract = On(day);

        var award = Assert.Single(State(extract, "awards"));
        Assert.Equal(stage, award.GetProperty("stage").GetString());
        Assert.Equal(total, award.GetProperty("total").GetString());
        Assert.Equal(steps, award.GetProperty("steps").GetArrayLength());
        Assert.Equal("1000.50", award.GetProperty("components").GetProperty("compensatory").GetString());
        Assert.False(award.GetProperty("owed").GetBoolean());
    }

    [Fact]
    public void Write_OfADayWithinAnUnknownDay_SaysWhatMayHaveHappened()
    {
        using var extract = On("2025-10-20");

        var possible = Assert.Single(State(extract, "mayHave"));
        Assert.Equal("stay-motion", possible.GetProperty("event").GetString());
        Assert.Equal(
            "Motion for a stay",
            Assert.Single(possible.GetProperty("wouldChange").EnumerateArray()).GetProperty("label").GetString()
        );
    }

    [Fact]
    public void Write_OfTheWholeCase_HoldsStatesOfAllItsRecords()
    {
        using var extract = On("2026-02-01");

        Assert.Equal("pending", Assert.Single(State(extract, "dockets")).GetProperty("status").GetString());
        Assert.Equal("fraud", Assert.Single(State(extract, "claims")).GetProperty("claim").GetString());
        Assert.Equal("in force", Assert.Single(State(extract, "injunctions")).GetProperty("status").GetString());
        Assert.Equal("pending", Assert.Single(State(extract, "motions")).GetProperty("status").GetString());
        Assert.Equal("acceptance", Assert.Single(State(extract, "notFound")).GetString());
        Assert.EndsWith(".", extract.RootElement.GetProperty("state").GetProperty("statusLine").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BeforeTheFirstEvent_HoldsEmptyLists()
    {
        using var extract = On("2023-01-01");

        Assert.Equal("not yet filed", extract.RootElement.GetProperty("state").GetProperty("headline").GetString());
        Assert.Empty(State(extract, "awards"));
        Assert.Empty(State(extract, "claims"));
    }

    [Fact]
    public void Write_OfTheSameDay_GivesTheSameBytes() => Assert.Equal(Bytes("2025-10-01"), Bytes("2025-10-01"));

    [Fact]
    public void Read_OfAnExtract_IsRefusedWithAReason()
    {
        var error = Assert.Single(CaseFile.Read(Bytes("2025-10-01")).Errors);

        Assert.Equal("caseTrackerExtract", error.Path);
        Assert.Contains("made for reading", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string day)
    {
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(Sample));
        Assert.True(read.Case is not null, string.Join('\n', read.Errors));
        var reading = new CaseReading(new CaseHistory(read.Case), DateOnly.Parse(day), new DateOnly(2026, 2, 1));
        return CaseExtractJson.Write(
            new ExportInput(
                reading,
                new ExportStamp(
                    7,
                    "abc",
                    new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
                    PublicUrls.At(new Uri("https://cases.example.org"))
                )
            )
        );
    }

    private static JsonDocument On(string day) => JsonDocument.Parse(Bytes(day));

    private static List<JsonElement> State(JsonDocument extract, string list) =>
        [.. extract.RootElement.GetProperty("state").GetProperty(list).EnumerateArray()];
}
