using CaseTracker.Core.Currencies;
using Xunit;

namespace CaseTracker.Tests.Currencies;

public sealed class MonetaryAmountTests
{
    [Theory]
    [InlineData("4447190", "USD", "$4,447,190", "4447190")]
    [InlineData("16999.50", "USD", "$16,999.50", "16999.50")]
    [InlineData("16999.5", "USD", "$16,999.50", "16999.50")]
    [InlineData("444719.00", "USD", "$444,719", "444719")]
    [InlineData("2500000", "EUR", "€2,500,000", "2500000")]
    [InlineData("3.20", "GBP", "£3.20", "3.20")]
    [InlineData("1000", "ILS", "ILS 1,000", "1000")]
    [InlineData("1.125", "KWD", "KWD 1.125", "1.125")]
    [InlineData("-163251529", "USD", "-$163,251,529", "-163251529")]
    [InlineData("0", "JPY", "JPY 0", "0")]
    public void Parse_CaseFileAmount_ReadsExactly(string text, string currency, string shown, string written)
    {
        var money = MonetaryAmount.Parse(text, currency).Value;

        Assert.Equal((shown, written), (money.ToString(), money.AmountText));
    }

    [Theory]
    [InlineData(null, "USD", "there is no amount", 0)]
    [InlineData("", "USD", "there is no amount", 0)]
    [InlineData("4,447,190", "USD", "an amount is written with digits and a full stop only", 1)]
    [InlineData("$5", "USD", "an amount is written with digits and a full stop only", 0)]
    [InlineData("1e5", "USD", "an amount is written with digits and a full stop only", 1)]
    [InlineData("--5", "USD", "an amount is written with digits and a full stop only", 1)]
    [InlineData("007", "USD", "an amount does not start with zero", 0)]
    [InlineData(".5", "USD", "an amount has 1 to 20 digits before the full stop", 0)]
    [InlineData("5.", "USD", "decimals are missing after the full stop", 1)]
    [InlineData("5.1.2", "USD", "an amount has one full stop", 3)]
    [InlineData("5.123", "USD", "USD has 2 decimals at most", 1)]
    [InlineData("5.5", "JPY", "JPY has 0 decimals at most", 1)]
    [InlineData("999999999999999999999", "USD", "an amount has 1 to 20 digits before the full stop", 0)]
    [InlineData("5", "usd", "\"usd\" is no known currency code", 0)]
    [InlineData("5", null, "\"\" is no known currency code", 0)]
    public void Parse_WhatIsNotAnAmount_SaysWhyAndWhere(string? text, string? currency, string reason, int position)
    {
        var failure = MonetaryAmount.Parse(text, currency).Failure;

        Assert.NotNull(failure);
        Assert.Equal((reason, position), (failure.Reason, failure.Position));
    }

    [Fact]
    public void Operators_OneCurrency_AreExact()
    {
        var (compensatory, punitive) = (new MonetaryAmount(444_719m, "USD"), new MonetaryAmount(167_254_000m, "USD"));

        Assert.Equal(new MonetaryAmount(167_698_719m, "USD"), compensatory + punitive);
        Assert.Equal(new MonetaryAmount(163_251_529m, "USD"), punitive - new MonetaryAmount(4_002_471m, "USD"));
        Assert.Equal(new MonetaryAmount(1.5m, "USD"), new MonetaryAmount(1.50m, "USD"));
    }

    [Fact]
    public void Operators_DifferentCurrencies_Throw()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new MonetaryAmount(1000m, "ILS") + new MonetaryAmount(5m, "USD"));

        Assert.Equal("ILS 1,000 and $5 are in different currencies and are not converted.", error.Message);
    }

    [Theory]
    [InlineData("XYZ", 1.0)]
    [InlineData("USD", 0.001)]
    public void Constructor_UnknownCodeOrTooManyDecimals_Throws(string currency, double amount) =>
        Assert.Throws<ArgumentException>(() => new MonetaryAmount((decimal)amount, currency));

    [Fact]
    public void Default_IsZeroOfNoCurrency() => Assert.Equal("XXX 0", default(MonetaryAmount).ToString());

    [Theory]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("XXX", null)]
    public void MinorUnits_OfACode_IsThatOfTheStandard(string code, int? decimals) => Assert.Equal(decimals, Currency.MinorUnits(code));
}
