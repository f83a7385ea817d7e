using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.Dockets;
using CaseTracker.Exchange.Import;
using Xunit;

namespace CaseTracker.Tests.Dockets;

public sealed class DocketFileReaderTests
{
    [Fact]
    public async Task Read_ADistrictDocket_HasWhatTheFileHolds_OldestFirst()
    {
        var sheet = Assert.Single(await SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.District())));

        Assert.Equal(
            ("cand", "3:24-cv-00001", "Doe v. Roe Platforms, Inc.", "Ann Jones", "Both", new DateOnly(2024, 1, 2)),
            (sheet.Court, sheet.Number!.Text, sheet.CaseName, sheet.AssignedTo, sheet.JuryDemand, sheet.DateFiled)
        );
        // The sheet is listed from its end, so the hearing was set after the motion.
        Assert.Equal(["1", "2", null, "3"], sheet.Entries.Select(entry => entry.Number));
        Assert.Equal(["Plaintiff", "Defendant"], sheet.Parties.Select(party => party.Type));
        Assert.Equal("Defendant\u00a0\u00a0".TrimEnd(), sheet.Parties[1].TypeRaw);
        Assert.Equal(new DateOnly(2024, 3, 1), sheet.Parties[1].DateTerminated);
        Assert.Empty(sheet.Warnings);
    }

    [Fact]
    public async Task Read_AnyForm_TakesInNoWayToReachPeople()
    {
        JsonNode[] files =
        [
            SampleDockets.District(),
            SampleDockets.Bankruptcy(),
            SampleDockets.Acms(),
            SampleListener.Page(SampleListener.Lawyer(7, "John Smith")),
        ];
        foreach (var file in files)
        {
            var sheet = Assert.Single(await SampleDockets.ReadAsync(SampleDockets.Text(file), "ca9"));
            var words = string.Join('\n', sheet.Parties.SelectMany(Said).Concat(sheet.AttorneyNames.Select(pair => pair.Name)));

            Assert.DoesNotContain("Secret Road", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Elm", words, StringComparison.Ordinal);
            Assert.DoesNotContain("@", words, StringComparison.Ordinal);
            Assert.DoesNotContain("A000", words, StringComparison.Ordinal);
        }

        static IEnumerable<string?> Said(DocketSheetParty party) =>
            [party.Name, party.TypeRaw, party.Note, .. party.Attorneys.SelectMany(attorney => new[] { attorney.Name, attorney.Roles })];
    }

    [Fact]
    public async Task Read_AnAppeal_HasAttachmentsTimesAndTheCaseBelow()
    {
        var sheet = Assert.Single(await SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.Appellate())));
        var entry = Assert.Single(sheet.Entries);

        Assert.Equal(("12345678901", new TimeOnly(9, 30), new DateOnly(2024, 4, 2)), (entry.Number, entry.TimeEntered, entry.DateEntered));
        Assert.Equal(
            [(1, "Record", 23, null), (2, null, null, true)],
            entry.Attachments.Select(item => (item.Number, item.Description, item.Pages, item.IsSealed))
        );
        Assert.Equal(("cand", "3:24-cv-00001", "Ann Jones"), (sheet.Origin!.Court, sheet.Origin.Number, sheet.Origin.OrderingJudge));
    }

    [Fact]
    public async Task Read_AnAcmsDocket_HasPartiesFromItsTable()
    {
        var sheet = Assert.Single(await SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.Acms()), "ca9"));
        var entry = Assert.Single(sheet.Entries);

        Assert.Equal("PETITION FOR REVIEW filed by Jane Doe & others. [Entered: 05/02/2024 11:22 AM]", entry.Text);
        Assert.Equal((new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 2), true), (entry.DateFiled, entry.DateEntered, entry.IsSealed));
        Assert.Equal(
            [("JANE DOE", "Petitioner", null), ("AGENCY OF EXAMPLES", "Respondent", new DateOnly(2024, 5, 6))],
            sheet.Parties.Select(party => (party.Name, party.Type, party.DateTerminated))
        );
        Assert.Equal(("Mr. John Smith, Counsel", "Retained"), (sheet.Parties[0].Attorneys[0].Name, sheet.Parties[0].Attorneys[0].Roles));
    }

    [Fact]
    public async Task Read_ABankruptcy_HasItsCourtUnderTheTablesId() =>
        Assert.Equal(
            ("arb", new DateOnly(2010, 5, 1)),
            (await SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.Bankruptcy()))) is [var sheet]
                ? (sheet.Court, sheet.DateConverted!.Value)
                : default
        );

    [Fact]
    public async Task Read_EntriesOfCourtListener_OnePageLinesOrAlert_AreTheSame()
    {
        JsonObject[] entries = [SampleListener.Entry(1, 140, "MOTION (Entered: 06/02/2024)"), SampleListener.Entry(2, null, "")];
        string[] files =
        [
            SampleDockets.Text(SampleListener.Page([.. entries.Select(entry => (JsonObject)entry.DeepClone())])),
            SampleDockets.Text(SampleListener.Alert([.. entries.Select(entry => (JsonObject)entry.DeepClone())])),
            SampleDockets.Text([.. entries]),
            new JsonArray([.. entries.Select(entry => entry.DeepClone())]).ToJsonString(),
        ];
        foreach (var file in files)
        {
            var sheet = Assert.Single(await SampleDockets.ReadAsync(file));
            Assert.Equal(("4214", 2), (sheet.CourtListenerId, sheet.Entries.Count));
            var first = sheet.Entries[0];
            Assert.Equal(
                ("140", "1", "501", true, 28),
                (first.Number, first.CourtListenerId, first.Sequence, first.IsAvailable, first.Pages)
            );
            Assert.Equal(
                (1, "Proposed order", false),
                (first.Attachments[0].Number, first.Attachments[0].Description, first.Attachments[0].IsAvailable)
            );
        }
    }

    [Fact]
    public async Task Read_APageOfParties_LeavesOutWhatIsOfOtherDockets()
    {
        var page = SampleListener.Page(
            SampleListener.Party(1, "Jane Doe", "Plaintiff"),
            SampleListener.Party(2, "Roe Platforms, Inc.", "Defendant")
        );

        var sheet = Assert.Single(await SampleDockets.ReadAsync(SampleDockets.Text(page)));

        Assert.Equal(["Plaintiff", "Defendant"], sheet.Parties.Select(party => party.Type));
        Assert.Equal([("7", "Lead attorney")], sheet.Parties[0].Attorneys.Select(attorney => (attorney.CourtListenerId, attorney.Roles)));
        Assert.True(sheet.HasAllParties);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{}", "holds no docket")]
    [InlineData("[]", "holds nothing")]
    [InlineData("[{}, null]", "holds no docket")]
    [InlineData("<html><body>PACER</body></html>", "web page")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("docket,court\n", "no JSON")]
    [InlineData("""{ "sub_opinions": [], "docket": "x" }""", "cluster of opinions")]
    [InlineData("""{ "count": 1, "results": [{ "caseName": "Doe v. Roe" }] }""", "page of other results")]
    [InlineData("""{ "results": [] }""", "without results")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand" }""", "neither a list of entries")]
    [InlineData("""{ "docket_number": null, "court_id": "cand", "docket_entries": [] }""", "no docket number")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "C A", "docket_entries": [] }""", "no court")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": {} }""", "docket_entries")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": [7] }""", "docket_entries[0]")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": [null] }""", "docket_entries[0]")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": [{ "description": [] }] }""", "description")]
    [InlineData(
        """{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": [], "docket_entries": [] }""",
        "stands there twice"
    )]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": [""", "malformed")]
    [InlineData("""{ "docket_number": "1:24-cv-1", "court_id": "cand", "docket_entries": [{"description": "\ud800"}] }""", "malformed")]
    [InlineData("""{ "caseDetails": { "caseNumber": "24-1" } }""", "both caseDetails and docketInfo")]
    public async Task Read_WhatIsNoDocket_IsRefusedWithAReason(string text, string said)
    {
        var refused = await Assert.ThrowsAsync<DocketFileException>(() => SampleDockets.ReadAsync(text));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AcmsWithoutACourt_SaysHowToNameIt()
    {
        var refused = await Assert.ThrowsAsync<DocketFileException>(() =>
            SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.Acms()))
        );

        Assert.Contains("--court", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ValuesThatAreNone_AreLeftOutWithAWarningThatNamesThePlace()
    {
        var file = SampleDockets.District();
        file["date_filed"] = "2024-13-45";
        file["docket_entries"]![0]!["date_filed"] = "soon";
        file["docket_entries"]![1]!["pacer_doc_id"] = "no id <at all>";
        file["parties"]![0]!["name"] = "";
        file["case_name"] = "Doe\u0000 v. Roe";

        var sheet = Assert.Single(await SampleDockets.ReadAsync(SampleDockets.Text(file)));

        Assert.Equal(4, sheet.Entries.Count);
        Assert.Equal(
            ["case_name", "date_filed", "docket_entries[0].date_filed", "docket_entries[1].pacer_doc_id", "parties[0]"],
            sheet.Warnings.Select(warning => warning.Split(':')[0]).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Bytes changed, cut, doubled and put in at random, from a seed.</summary>
    [Fact]
    public async Task Read_DamagedFiles_AreReadOrRefused_AndNothingElse()
    {
        var random = new Random(17);
        JsonNode[] samples =
        [
            SampleDockets.District(),
            SampleDockets.Appellate(),
            SampleDockets.Acms(),
            SampleDockets.Bankruptcy(),
            SampleListener.Docket(),
            SampleListener.Page(SampleListener.Entry(1, 140, "MOTION")),
            SampleListener.Page(SampleListener.Party(1, "Jane Doe", "Plaintiff")),
            SampleListener.Page(SampleListener.Lawyer(7, "John Smith")),
        ];
        var (read, refused) = (0, 0);
        for (var index = 0; index < 2_000; index++)
        {
            var bytes = Damaged(Encoding.UTF8.GetBytes(samples[index % samples.Length].ToJsonString()), random);
            try
            {
                await SampleDockets.ReadAsync(bytes, "ca9");
                read++;
            }
            catch (DocketFileException)
            {
                refused++;
            }
        }

        Assert.Equal(2_000, read + refused);
        Assert.True(read > 100 && refused > 100, $"{read} read, {refused} refused");
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var list = bytes.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(list.Count);
            switch (random.Next(5))
            {
                case 0:
                    list[at] = (byte)random.Next(256);
                    break;
                case 1:
                    list[at] = (byte)"{}[]\",:0null"[random.Next(12)];
                    break;
                case 2:
                    list.RemoveRange(at, Math.Min(random.Next(1, 40), list.Count - at - (at == 0 ? 1 : 0)));
                    break;
                case 3:
                    list.InsertRange(at, list.GetRange(at, Math.Min(random.Next(1, 60), list.Count - at)));
                    break;
                default:
                    list[at] = (byte)(list[at] ^ 1);
                    break;
            }

            if (list.Count == 0)
                break;
        }

        return [.. list];
    }
}
