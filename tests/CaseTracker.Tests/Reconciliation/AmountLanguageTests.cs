using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Reconciliation.Amounts;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

/// <summary>Sums as the languages of the world's press write them, in figures and in words.</summary>
public sealed class AmountLanguageTests
{
    [Theory]
    [InlineData("one hundred sixty-seven million dollars", 167_000_000, "USD")]
    [InlineData("one hundred and sixty-seven million two hundred fifty-four thousand dollars", 167_254_000, "USD")]
    [InlineData("half a billion dollars", 500_000_000, "USD")]
    [InlineData("half-billion-dollar", 500_000_000, "USD")]
    [InlineData("a quarter-billion dollars", 250_000_000, "USD")]
    [InlineData("two and a half million dollars", 2_500_000, "USD")]
    [InlineData("a million and a half dollars", 1_500_000, "USD")]
    [InlineData("一亿六千七百万美元", 167_000_000, "USD")]
    [InlineData("两百万美元", 2_000_000, "USD")]
    [InlineData("1亿6770万美元", 167_700_000, "USD")]
    [InlineData("एक सौ सड़सठ मिलियन डॉलर", 167_000_000, "USD")]
    [InlineData("साढ़े सोलह करोड़ डॉलर", 165_000_000, "USD")]
    [InlineData("डेढ़ करोड़ रुपये", 15_000_000, "INR")]
    [InlineData("167 मिलियन डॉलर", 167_000_000, "USD")]
    [InlineData("१६७ मिलियन डॉलर", 167_000_000, "USD")]
    [InlineData("ciento sesenta y siete millones de dólares", 167_000_000, "USD")]
    [InlineData("medio millón de dólares", 500_000, "USD")]
    [InlineData("mil millones de euros", 1_000_000_000, "EUR")]
    [InlineData("1.000 millones de euros", 1_000_000_000, "EUR")]
    [InlineData("cent soixante-sept millions de dollars", 167_000_000, "USD")]
    [InlineData("quatre-vingt-dix-sept millions d’euros", 97_000_000, "EUR")]
    [InlineData("مئة وسبعة وستون مليون دولار", 167_000_000, "USD")]
    [InlineData("٧٢ مليون دولار", 72_000_000, "USD")]
    [InlineData("مليوني دولار", 2_000_000, "USD")]
    [InlineData("সাতষট্টি কোটি টাকা", 670_000_000, "BDT")]
    [InlineData("১৬৭ মিলিয়ন ডলার", 167_000_000, "USD")]
    [InlineData("cento e sessenta e sete milhões de dólares", 167_000_000, "USD")]
    [InlineData("R$ 150 mil", 150_000, "BRL")]
    [InlineData("сто шестьдесят семь миллионов долларов", 167_000_000, "USD")]
    [InlineData("ایک سو سڑسٹھ ملین ڈالر", 167_000_000, "USD")]
    [InlineData("16 کروڑ ڈالر", 160_000_000, "USD")]
    [InlineData("einhundertsiebenundsechzig Millionen Dollar", 167_000_000, "USD")]
    [InlineData("167.254.000 US-Dollar", 167_254_000, "USD")]
    [InlineData("CHF 445'000", 445_000, "CHF")]
    [InlineData("1 680 000 €", 1_680_000, "EUR")]
    [InlineData("$.5 million", 500_000, "USD")]
    [InlineData("2 lakh crore rupees", 2_000_000_000_000, "INR")]
    [InlineData("₹1,67,25,400", 16_725_400, "INR")]
    [InlineData("NT$5 million", 5_000_000, "TWD")]
    [InlineData("CAN$12.5 million", 12_500_000, "CAD")]
    [InlineData("US$5 million", 5_000_000, "USD")]
    [InlineData("HK$5 million", 5_000_000, "HKD")]
    [InlineData("S$5 million", 5_000_000, "SGD")]
    [InlineData("¥5 billion", 5_000_000_000, "JPY")]
    [InlineData("$5 million CAD", 5_000_000, "CAD")]
    [InlineData("-$5 million", -5_000_000, "USD")]
    [InlineData("minus $5 million", -5_000_000, "USD")]
    [InlineData("$5 mil", 5_000_000, "USD")]
    public void ReadAll_OneSum_IsReadWhole(string printed, double value, string currency)
    {
        var amount = Assert.Single(PrintedAmount.ReadAll(printed + " verdict"));

        Assert.Equal((printed, (decimal)value, currency), (amount.Text, amount.Low, amount.Currency));
    }

    [Theory]
    [InlineData("$364 million plus interest", AmountHedge.Exact)]
    [InlineData("$364 million plus attorneys’ fees", AmountHedge.Exact)]
    [InlineData("$2 billion-plus verdict", AmountHedge.AtLeast)]
    [InlineData("$2 billion plus", AmountHedge.AtLeast)]
    [InlineData("16 करोड़ डॉलर से अधिक", AmountHedge.MoreThan)]
    [InlineData("1.67亿多美元", AmountHedge.MoreThan)]
    [InlineData("más de 167 millones de dólares", AmountHedge.MoreThan)]
    [InlineData("более 167 миллионов долларов", AmountHedge.MoreThan)]
    [InlineData("cerca de 167 milhões de dólares", AmountHedge.About)]
    [InlineData("ما يقرب من 11 مليون دولار", AmountHedge.Nearly)]
    public void ReadAll_Hedge_IsThatOfTheLanguage(string printed, AmountHedge hedge) =>
        Assert.Equal(hedge, Assert.Single(PrintedAmount.ReadAll(printed)).Hedge);

    [Theory]
    [InlineData("$135 million to $270 million", 135_000_000, 270_000_000)]
    [InlineData("ranging from $135 million to $270 million", 135_000_000, 270_000_000)]
    [InlineData("entre 135 y 270 millones de dólares", 135_000_000, 270_000_000)]
    [InlineData("135 bis 270 Millionen Dollar", 135_000_000, 270_000_000)]
    public void ReadAll_Range_IsOneSum(string printed, int low, int high)
    {
        var amount = Assert.Single(PrintedAmount.ReadAll(printed));

        Assert.Equal(((decimal)low, (decimal)high), (amount.Low, amount.High));
    }

    [Theory]
    [InlineData("one hundred sixty-seven million")]
    [InlineData("half a billion")]
    [InlineData("US$ 5 mil")]
    [InlineData("2 billones de pesos")]
    [InlineData("2 billions de dollars")]
    [InlineData("1,234 millones de dólares")]
    [InlineData("5 million pesos")]
    [InlineData("5 million kroner")]
    [InlineData("$5 million euros")]
    [InlineData("not $5 million")]
    [InlineData("half of $5 million")]
    [InlineData("between one and two million dollars")]
    [InlineData("cost -$5 million")]
    [InlineData("مليونا دولار")]
    [InlineData("$1,67,25,400")]
    public void ReadAll_WhatIsNotCertain_IsNotRead(string printed) => Assert.Empty(PrintedAmount.ReadAll(printed));

    [Theory]
    [InlineData("from $135 million to $270 million")]
    [InlineData("raised $135 million to $270 million")]
    public void ReadAll_WhatMayBeARise_IsTwoSums(string printed) => Assert.Equal(2, PrintedAmount.ReadAll(printed).Count);

    [Fact]
    public void NumberWords_OfLanguagesWithAWordForEach_RunTo99() => Assert.Equal([99, 99, 99], NumberWords.Lengths);

    [Theory]
    [InlineData("half a billion", "award/damages/total@verdict")]
    [InlineData("one hundred sixty-eight million", "award/damages/total@verdict")]
    [InlineData("-$168 million", "award/damages/total@verdict")]
    [InlineData("US$ 168 mil", "award/damages/total@verdict")]
    [InlineData("C$168 million", "award/damages/total@verdict")]
    public void Reconciled_WhatIsNotCertain_NeverContradicts(string printed, string fact) =>
        Assert.Equal(MatchKind.NotComparable, ReportedCase.Value(printed, fact).Verdict);

    [Theory]
    [InlineData("one hundred sixty-eight million dollars", MatchKind.Rounded)]
    [InlineData("$168 million plus interest", MatchKind.Rounded)]
    [InlineData("168 Millionen US-Dollar", MatchKind.Rounded)]
    [InlineData("1.68亿美元", MatchKind.Rounded)]
    [InlineData("16.8 करोड़ डॉलर", MatchKind.Rounded)]
    [InlineData("$135 million to $270 million", MatchKind.BoundHolds)]
    public void Reconciled_WhatIsRead_Fits(string printed, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, ReportedCase.Verdict).Verdict);
}
