using System.Globalization;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Reconciliation;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

/// <summary>Phrases that the press printed, read as a reader would read them: none wrong, few not read.</summary>
public sealed class PrintedPhrasesTests(ITestOutputHelper output)
{
    private const string NotRead = "not read";
    private const int Fewest = 120;
    private const double LeastRight = 0.85;

    [Fact]
    public void Read_PhrasesOfPublicNews_NoneIsWrongAndFewAreNotRead()
    {
        var rows = Rows().ToList();
        var wrong = new List<string>();
        var (right, notRead) = (0, 0);

        foreach (var row in rows)
        {
            var read = row.Kind == "money" ? Money(row.Phrase) : Date(row.Phrase, row.Printed);
            if (read == NotRead)
                notRead++;
            else if (read == row.Expected)
                right++;
            else
                wrong.Add($"{row.Phrase}: expected {row.Expected}, read {read}");
        }

        output.WriteLine($"{rows.Count} phrases: {right} right, {wrong.Count} wrong, {notRead} not read");
        Assert.Equal([], wrong);
        Assert.True(rows.Count >= Fewest, $"{rows.Count} phrases");
        Assert.True(right >= rows.Count * LeastRight, $"{right} of {rows.Count} right, {notRead} not read");
    }

    [Fact]
    public void Rows_EachHasItsSource()
    {
        Assert.All(Rows(), row => Assert.True(row.Publisher.Length > 0 && Uri.TryCreate(row.Address, UriKind.Absolute, out _), row.Phrase));
        Assert.All(Rows().Where(row => row.Printed is not "-"), row => Assert.True(PartialDate.Parse(row.Printed).IsSuccess, row.Printed));
    }

    private static string Money(string phrase) =>
        PrintedAmount.ReadAll(phrase) is [var amount] ? $"{amount.Currency} {Hedge(amount.Hedge)}{Figures(amount)}" : NotRead;

    private static string Figures(PrintedAmount amount) =>
        amount.IsRange ? $"{Written(amount.Low)}-{Written(amount.High)}" : Written(amount.Low);

    private static string Written(decimal value) => value.ToString(value % 1 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);

    private static string Hedge(AmountHedge hedge) =>
        hedge switch
        {
            AmountHedge.Exact => "",
            AmountHedge.MoreThan => "more than ",
            AmountHedge.LessThan => "less than ",
            AmountHedge.AtLeast => "at least ",
            AmountHedge.UpTo => "up to ",
            _ => hedge.ToString().ToLowerInvariant() + " ",
        };

    private static string Date(string phrase, string printed)
    {
        DaySpan? written =
            PartialDate.Parse(printed).TryGet(out var day) && day is { Earliest: not null, Latest: not null } ? DaySpan.From(day) : null;
        var readings = PrintedDay.Read(phrase, written).Readings;
        return readings.Count == 0 ? NotRead : string.Join(" or ", readings.Select(date => date.Text));
    }

    private static IEnumerable<(string Kind, string Phrase, string Printed, string Expected, string Publisher, string Address)> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reconciliation", "printed-phrases.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
}
