using CaseTracker.Core.Reconciliation;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class PrintedAmountTests
{
    [Theory]
    [InlineData("$167.25 million", 167_250_000, "USD", AmountHedge.Exact, 10_000, 10_000)]
    [InlineData("nearly $17,000", 17_000, "USD", AmountHedge.Nearly, 1, 1000)]
    [InlineData("$4m", 4_000_000, "USD", AmountHedge.Exact, 1_000_000, 1_000_000)]
    [InlineData("more than $167 million", 167_000_000, "USD", AmountHedge.MoreThan, 1_000_000, 1_000_000)]
    [InlineData("over $167 million", 167_000_000, "USD", AmountHedge.MoreThan, 1_000_000, 1_000_000)]
    [InlineData("about €2.5 billion", 2_500_000_000, "EUR", AmountHedge.About, 100_000_000, 100_000_000)]
    [InlineData("€2,5 Mio.", 2_500_000, "EUR", AmountHedge.Exact, 100_000, 100_000)]
    [InlineData("2,5 Mio. €", 2_500_000, "EUR", AmountHedge.Exact, 100_000, 100_000)]
    [InlineData("€2.500.000", 2_500_000, "EUR", AmountHedge.Exact, 1, 100_000)]
    [InlineData("€2.500", 2500, "EUR", AmountHedge.Exact, 1, 100)]
    [InlineData("€1.234,50", 1234.5, "EUR", AmountHedge.Exact, 0.01, 0.1)]
    [InlineData("roughly $1.77 million", 1_770_000, "USD", AmountHedge.About, 10_000, 10_000)]
    [InlineData("$444,719", 444_719, "USD", AmountHedge.Exact, 1, 1)]
    [InlineData("$440,000", 440_000, "USD", AmountHedge.Exact, 1, 10_000)]
    [InlineData("US$1bn", 1_000_000_000, "USD", AmountHedge.Exact, 1_000_000_000, 1_000_000_000)]
    [InlineData("GBP 3.2m", 3_200_000, "GBP", AmountHedge.Exact, 100_000, 100_000)]
    [InlineData("3.2m GBP", 3_200_000, "GBP", AmountHedge.Exact, 100_000, 100_000)]
    [InlineData("NIS 1,000", 1000, "ILS", AmountHedge.Exact, 1, 1000)]
    [InlineData("167,254,000 dollars", 167_254_000, "USD", AmountHedge.Exact, 1, 1000)]
    [InlineData("$55.76 million", 55_760_000, "USD", AmountHedge.Exact, 10_000, 10_000)]
    [InlineData("$167M", 167_000_000, "USD", AmountHedge.Exact, 1_000_000, 1_000_000)]
    [InlineData("$170 million", 170_000_000, "USD", AmountHedge.Exact, 1_000_000, 10_000_000)]
    [InlineData("$167.0 million", 167_000_000, "USD", AmountHedge.Exact, 100_000, 1_000_000)]
    [InlineData("$16,999.50", 16_999.5, "USD", AmountHedge.Exact, 0.01, 0.1)]
    [InlineData("$168-million", 168_000_000, "USD", AmountHedge.Exact, 1_000_000, 1_000_000)]
    [InlineData("$1.234 million", 1_234_000, "USD", AmountHedge.Exact, 1000, 1000)]
    [InlineData("A$5 million", 5_000_000, "AUD", AmountHedge.Exact, 1_000_000, 1_000_000)]
    [InlineData("no more than $5", 5, "USD", AmountHedge.UpTo, 1, 1)]
    [InlineData("no less than $5", 5, "USD", AmountHedge.AtLeast, 1, 1)]
    [InlineData("at least $5", 5, "USD", AmountHedge.AtLeast, 1, 1)]
    [InlineData("less than $5", 5, "USD", AmountHedge.LessThan, 1, 1)]
    [InlineData("just under $5", 5, "USD", AmountHedge.Nearly, 1, 1)]
    [InlineData("$5 million or more", 5_000_000, "USD", AmountHedge.AtLeast, 1_000_000, 1_000_000)]
    [InlineData("$5 million+", 5_000_000, "USD", AmountHedge.AtLeast, 1_000_000, 1_000_000)]
    [InlineData("4 million", 4_000_000, null, AmountHedge.Exact, 1_000_000, 1_000_000)]
    [InlineData("$0", 0, "USD", AmountHedge.Exact, 1, 1)]
    public void ReadAll_OneAmount_IsReadWhole(
        string printed,
        double value,
        string? currency,
        AmountHedge hedge,
        double unit,
        double coarsest
    )
    {
        var text = $"The jury said {printed}, and left.";

        var amount = Assert.Single(PrintedAmount.ReadAll(text));

        Assert.Equal((printed, 14, currency, hedge), (amount.Text, amount.Position, amount.Currency, amount.Hedge));
        Assert.Equal(((decimal)value, (decimal)value), (amount.Low, amount.High));
        Assert.DoesNotContain(".0", $"{amount.Low}");
        Assert.Equal(((decimal)unit, (decimal)coarsest), (amount.Unit, amount.CoarsestUnit));
    }

    [Theory]
    [InlineData("between $1 and $2 million", 1_000_000, 2_000_000)]
    [InlineData("between $1 and 2 million", 1_000_000, 2_000_000)]
    [InlineData("between $500,000 and $2 million", 500_000, 2_000_000)]
    [InlineData("between 1 and 2 million dollars", 1_000_000, 2_000_000)]
    [InlineData("$1-2 million", 1_000_000, 2_000_000)]
    [InlineData("$1–$2 million", 1_000_000, 2_000_000)]
    [InlineData("$1-2m", 1_000_000, 2_000_000)]
    [InlineData("$1m–$2m", 1_000_000, 2_000_000)]
    [InlineData("$1 to $2 million", 1_000_000, 2_000_000)]
    [InlineData("US$1 to US$2 million", 1_000_000, 2_000_000)]
    public void ReadAll_Range_IsOneAmount(string printed, int low, int high)
    {
        var amount = Assert.Single(PrintedAmount.ReadAll($"It may cost {printed}."));

        Assert.Equal((printed, (decimal)low, (decimal)high, "USD"), (amount.Text, amount.Low, amount.High, amount.Currency));
        Assert.True(amount.IsRange);
    }

    [Theory]
    [InlineData("cut from $168 million to $4 million", "$168 million|$4 million")]
    [InlineData("from $168 to $4 million", "$168|$4 million")]
    [InlineData("$444,719 in compensatory and $167,254,000 in punitive damages.", "$444,719|$167,254,000")]
    [InlineData("$4 million – $164 million less than the jury gave", "$4 million|$164 million")]
    [InlineData("between 2019 and 2021 it paid $5", "$5")]
    [InlineData("In 2019, 1,400 users and 51 countries, iOS 12.4.1, case 19-cv-07123, 97 %", "")]
    [InlineData("the $ sign, 5 men, 10 bn, v2 million, $12.4.1, $1,23,456", "")]
    [InlineData("$5 million+$3 million", "$5 million|$3 million")]
    [InlineData("€4m and $5m", "€4m|$5m")]
    [InlineData("$5,€6", "$5|€6")]
    [InlineData("overly $5", "$5")]
    [InlineData("$79, 640.50", "$79, 640.50")]
    [InlineData("paid $79, 640 men and $5, 300.5 more", "")]
    [InlineData("$99999999999999999999999999999999", "")]
    public void ReadAll_Prose_FindsTheAmountsOnly(string text, string amounts) =>
        Assert.Equal(amounts, string.Join('|', PrintedAmount.ReadAll(text).Select(amount => amount.Text)));

    [Fact]
    public void ReadAll_RandomText_NeverThrows()
    {
        const string Alphabet = "$€0123456789.,- –\u00a0mbnMio+to and between about\uD83D";
        var random = new Random(444719);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            Assert.All(
                PrintedAmount.ReadAll(text),
                amount => Assert.Equal(amount.Text, text.Substring(amount.Position, amount.Text.Length))
            );
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("$1-")]
    [InlineData("between $1 and ")]
    [InlineData("$ ")]
    [InlineData("1,234.")]
    public void ReadAll_LongRepetitiveText_ComesToAnEnd(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        Assert.All(PrintedAmount.ReadAll(text), amount => Assert.InRange(amount.Position, 0, text.Length - 1));
    }
}
