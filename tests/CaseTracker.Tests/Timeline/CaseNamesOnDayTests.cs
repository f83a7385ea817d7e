using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>Captions and docket numbers are those of the reader's day.</summary>
public sealed class CaseNamesOnDayTests
{
    private const string Dated = """
        "earlierNumbers": [ { "name": "3:19-cv-01234-TSH", "until": "2019-04-02" } ], "number": "3:19-cv-01234-SK",
        "earlierCaptions": [ { "name": "Halden v. Reise", "until": "2021-03-01" } ], "caption": "Castellane v. Reise"
        """;

    private const string Undated = """
        "number": "3:19-cv-01234-SK", "caption": "Castellane v. Reise"
        """;

    private const string Named = """
        , "earlierNames": [ { "name": "Secretary Halden v. Reise", "until": "2021-03-01" } ]
        """;

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string OtherLetters = """
        "number": "3:19-cv-01234-SK", "numberRaw": "3:19-cv-01234-JD", "caption": "Halden v. Reise"
        """;

    [Theory]
    [InlineData(Dated, "2019-04-01", "3:19-cv-01234-TSH", "Halden v. Reise")]
    [InlineData(Dated, "2019-04-02", "3:19-cv-01234-SK", "Halden v. Reise")]
    [InlineData(Dated, "2021-02-28", "3:19-cv-01234-SK", "Halden v. Reise")]
    [InlineData(Dated, "2021-03-01", "3:19-cv-01234-SK", "Castellane v. Reise")]
    [InlineData(Undated, "2019-04-01", "3:19-cv-01234", null)]
    [InlineData(Undated, "2021-02-28", "3:19-cv-01234-SK", null)]
    [InlineData(Undated, "2021-03-01", "3:19-cv-01234-SK", "Castellane v. Reise")]
    [InlineData(OtherLetters, "2021-02-28", "3:19-cv-01234", "Halden v. Reise")]
    [InlineData(OtherLetters, "2026-11-01", "3:19-cv-01234-SK", "Halden v. Reise")]
    public void Docket_OnDay_HasTheNumberAndCaptionOfThatDay(string written, string day, string number, string? caption)
    {
        var reading = Reading(Case(written), day);

        Assert.Equal(number, reading.Case.Dockets[0].Number);
        Assert.Equal(caption, reading.Case.Dockets[0].Caption);
        Assert.Equal(number, reading.State.Dockets[0].Docket.Number);
        Assert.Equal($"N.D. Cal. {number}", reading.DocketName("trial"));
    }

    [Fact]
    public void Docket_WhoseNumberWasNotFound_SaysSo()
    {
        var reading = Reading(Case("\"caption\": \"Halden v. Reise\""), "2020-01-01");

        Assert.Equal("N.D. Cal., number not found", reading.DocketName("trial"));
        Assert.Contains("(N.D. Cal., number not found)", reading.State.StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-06-01", "3:19-cv-01234", null)]
    [InlineData("2021-03-01", "3:19-cv-01234", "Castellane v. Reisebuch Ltd.")]
    [InlineData("2026-11-01", "3:19-cv-01234-SK", "Castellane v. Reisebuch Ltd.")]
    public void Case_AsHanded_HasNoLaterCaptionLettersOrName(string day, string number, string? caption)
    {
        using var handed = SharedData.Json("cases-that-fail/exports/18-caption-in-time.case.json");
        var called = Reading(CaseFile.Read(Encoding.UTF8.GetBytes(handed.RootElement.GetRawText())).Case!, day).Case;

        Assert.Equal((number, caption), (called.Dockets[0].Number, called.Dockets[0].Caption));
        Assert.Equal(caption is null ? $"N.D. Cal. {number}" : "Castellane v. Reisebuch", called.Name);
    }

    [Theory]
    [InlineData(Dated, "2021-02-28", "Halden v. Reise")]
    [InlineData(Dated, "2021-03-01", "Castellane v. Reise Ltd.")]
    [InlineData(Undated, "2021-02-28", "N.D. Cal. 3:19-cv-01234-SK")]
    [InlineData(Dated + Named, "2021-02-28", "Secretary Halden v. Reise")]
    [InlineData(Dated + Named, "2021-03-01", "Castellane v. Reise Ltd.")]
    public void Case_WhosePartyCameLater_IsCalledAsThen(string written, string day, string name)
    {
        var called = Reading(Case(written.Replace(Named, "", Ordinal), written.EndsWith(Named, Ordinal) ? Named : ""), day).Case;

        Assert.Equal(name, called.Name);
        Assert.Equal(name.StartsWith('C') ? "Castellane" : null, called.ShortName);
    }

    private static CaseReading Reading(CourtCase courtCase, string day) =>
        new(new CaseHistory(courtCase), DateOnly.Parse(day), DateOnly.Parse("2026-11-01"));

    private static CourtCase Case(string docket, string named = "")
    {
        var read = CaseFile.Read(
            Encoding.UTF8.GetBytes(
                $$"""
                {
                  "caseFile": "1.0", "slug": "a-v-b", "name": "Castellane v. Reise Ltd.", "shortName": "Castellane"{{named}},
                  "about": "Made up.",
                  "coding": { "state": "in process", "lastChecked": "2026-11-01" },
                  "dockets": [ { "id": "trial", "court": "cand", {{docket}}, "filed": "2019-03-04",
                    "judges": [ { "judge": "kim", "role": "presiding", "from": "2019-04-02" } ] } ],
                  "parties": [
                    { "id": "halden", "kind": "person", "names": [ { "name": "Roy Halden, Secretary" } ] },
                    { "id": "castellane", "kind": "person", "names": [ { "name": "Mina Castellane, Secretary" } ] },
                    { "id": "reise", "kind": "organisation", "names": [ { "name": "Reise Ltd." } ] } ],
                  "judges": [ { "id": "kim", "names": [ { "name": "Kim" } ] } ],
                  "participations": [
                    { "id": "p1", "party": "halden", "docket": "trial", "role": "plaintiff", "from": "2019-03-04", "until": "2021-03-01" },
                    { "id": "p2", "party": "castellane", "docket": "trial", "role": "plaintiff", "from": "2021-03-01" },
                    { "id": "p3", "party": "reise", "docket": "trial", "role": "defendant", "from": "2019-03-04" } ],
                  "events": [ { "id": "complaint", "date": "2019-03-04", "kind": "complaint", "docket": "trial", "title": "Complaint",
                    "effects": [ { "id": "o", "docketOpened": "trial" } ] } ],
                  "sources": [ { "id": "paper", "title": "A report", "publisher": "The Paper", "class": "press", "date": "2019-04-01" } ]
                }
                """
            )
        );
        Assert.Empty(read.Errors);
        return read.Case!;
    }
}
