using System.Text;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Tables;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class CsvFormatTests
{
    [Fact]
    public async Task Write_Events_HasARowForEachWithDateDayAndPermalink()
    {
        var rows = await RowsAsync("2025-10-17", null);

        Assert.Equal(["complaint", "verdict", "order"], rows.Select(row => row["event"]));
        Assert.Equal(["1", "2", "3"], rows.Select(row => row["position"]));
        Assert.Equal("2024-01-15", rows[0]["date_earliest"]);
        Assert.Equal("https://cases.example.org/cases/roe-v-doe/events/verdict?as-of=2025-10-17", rows[1]["permalink"]);
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    ("2025-10-17", "7", "CC BY 4.0", "2025-12-02"),
                    (row["as_of"], row["revision"], row["licence"], row["last_checked"])
                )
        );
    }

    [Fact]
    public async Task Write_Awards_HasARowForEachChangeOfEachComponent()
    {
        var rows = await RowsAsync("2025-10-17", ExportTable.Awards);

        Assert.Equal(["verdict", "verdict", "order"], rows.Select(row => row["event"]));
        Assert.Equal(["", "", "900"], rows.Select(row => row["before"]));
        Assert.Equal(["100.5", "900", "300"], rows.Select(row => row["after"]));
        Assert.Equal("-600", rows[2]["change"]);
        Assert.All(rows, row => Assert.Equal(("USD", "no"), (row["currency"], row["in_judgment"])));
    }

    [Fact]
    public async Task Write_Reported_HasTheVerdictBesideWhatWasPrinted()
    {
        var row = Assert.Single(await RowsAsync("2025-10-17", ExportTable.Reported));

        Assert.Equal(("$1,000", "The Paper"), (row["printed"], row["publisher"]));
        Assert.NotEmpty(row["verdict"]);
        Assert.NotEmpty(row["sentence"]);
    }

    [Fact]
    public async Task Write_Parties_NamesThemAsOfTheDay()
    {
        var rows = await RowsAsync("2025-05-06", ExportTable.Parties);

        Assert.Equal(["Roe Inc.", "Doe Ltd."], rows.Select(row => row["name"]));
        Assert.Equal(["plaintiff", "defendant"], rows.Select(row => row["role"]));
    }

    [Fact]
    public async Task Write_ATableWithoutRows_StillSaysWhereItIsFrom()
    {
        var row = Assert.Single(await RowsAsync("2024-06-01", ExportTable.Awards));

        Assert.Equal("", row["award"]);
        Assert.Equal("https://cases.example.org/cases/roe-v-doe?as-of=2024-06-01", row["permalink"]);
        Assert.StartsWith(ExportDigest.Mark, row["digest"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\",\"x\")")]
    [InlineData("@SUM(1;2), \"quoted\"")]
    [InlineData("-2+3")]
    public async Task Write_ATitleThatIsAFormula_IsTextAndComesBack(string title)
    {
        var input = ExportSample.On("2025-10-17", title: title.Replace("\"", "\\\"", StringComparison.Ordinal));

        var text = Encoding.UTF8.GetString(await ExportSample.WriteAsync("csv", input));

        Assert.Equal(title, Read(text)[1]["title"]);
        Assert.Contains($"'{title.Replace("\"", "\"\"", StringComparison.Ordinal)}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_EachTable_IsSealedHasCrlfAndAPermalinkInEachRow()
    {
        foreach (var table in Enum.GetValues<ExportTable>())
        {
            var file = await ExportSample.WriteAsync("csv", ExportSample.On("2025-12-31", table: table));
            var text = Encoding.UTF8.GetString(file);

            Assert.True(ExportDigest.IsConsistent(file));
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.All(
                Read(text),
                row => Assert.StartsWith("https://cases.example.org/cases/roe-v-doe", row["permalink"], StringComparison.Ordinal)
            );
            Assert.Equal(file, await ExportSample.WriteAsync("csv", ExportSample.On("2025-12-31", table: table)));
        }
    }

    [Theory]
    [InlineData("a,b\r\n\"open,1", "a value in quotes ends with a quote")]
    [InlineData("a,b\r\n1", "row 2 has 1 values, and the header 2")]
    [InlineData("", "there is no header")]
    public void Read_OfABrokenTable_SaysWhatIsWrong(string text, string expected)
    {
        Assert.StartsWith(expected, CsvTable.Read(text).Failure!.Reason, StringComparison.Ordinal);
    }

    private static async Task<List<Dictionary<string, string>>> RowsAsync(string day, ExportTable? table) =>
        Read(Encoding.UTF8.GetString(await ExportSample.WriteAsync("csv", ExportSample.On(day, table: table))));

    private static List<Dictionary<string, string>> Read(string text)
    {
        var table = CsvTable.Read(text).Value!;
        return [.. table.Rows.Select(row => table.Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
