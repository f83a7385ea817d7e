using System.Text;
using CaseTracker.Exchange.Export.Tables;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class CellTextTests
{
    private static readonly string[] Pieces =
    [
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "'",
        "''",
        "\"",
        ",",
        ";",
        " ",
        "\u00a0",
        "\ufeff",
        "\u200b",
        "\0",
        "＝",
        "－",
        "a",
        "1",
        "cmd|' /C calc'!A0",
        "HYPERLINK(\"x\")",
        "_x000D_",
        "é",
        "🙂",
    ];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\ntext")]
    [InlineData(" =1")]
    [InlineData("＝1")]
    [InlineData("\u200b=1")]
    public void Neutralised_OfAFormula_BeginsWithAnApostrophe(string text) => Assert.Equal($"'{text}", CellText.Neutralised(text));

    [Theory]
    [InlineData("Jury awards $168 million")]
    [InlineData("'tis")]
    [InlineData("a = b")]
    [InlineData("")]
    public void Neutralised_OfOtherText_IsTheText(string text) => Assert.Equal(text, CellText.Neutralised(text));

    [Fact]
    public async Task CsvTable_OfHostileTexts_GivesThemBackExactly()
    {
        var random = new Random(4180);
        var rows = Enumerable
            .Range(0, 4000)
            .Select(_ =>
                Enumerable
                    .Range(0, 3)
                    .Select(_ => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)])))
                    .ToList()
            )
            .ToList();

        using var file = new MemoryStream();
        await using (var csv = new CsvWriter(file))
        {
            await csv.WriteHeaderAsync(
                ((string[])["a", "b", "c"]).Select(key => new TableColumn(key, key, ColumnKind.Text, 1)),
                TestContext.Current.CancellationToken
            );
            foreach (var row in rows)
                await csv.WriteRowAsync(row.Select(text => TableCell.From(text)), TestContext.Current.CancellationToken);
        }

        var table = CsvTable.Read(Encoding.UTF8.GetString(file.ToArray())).Value!;

        Assert.Equal(rows.Count, table.Rows.Count);
        for (var i = 0; i < rows.Count; i++)
            Assert.Equal(rows[i], table.Rows[i]);
    }

    [Fact]
    public void Restored_OfWhatWasWritten_IsNeverAFormulaOnTheWay()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var written = CellText.Neutralised(text);

            Assert.Equal(text, CellText.Restored(written));
            Assert.DoesNotContain(written.Length == 0 ? ' ' : written[0], "=+-@\t\r\n＝－");
        }
    }
}
