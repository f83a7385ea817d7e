using System.Text.Json;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Export.Json;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Tests.CaseFiles;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>Who pays a settlement to whom, and whether that was done.</summary>
public sealed class SettlementPaidTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Reached = "'settlementReached': 'trial', 'sum': { 'amount': '1000000', 'currency': 'USD' }";
    private const string Sides = ", 'payors': ['beta'], 'payees': ['alpha']";

    [Theory]
    [InlineData("Settled on 2 January 2020, $1,000,000 (", "", "")]
    [InlineData("Settled on 2 January 2020, $1,000,000, to be paid by Beta Ltd. to Alpha Inc. (", Sides, "")]
    [InlineData("Settled on 2 January 2020, $1,000,000, paid by Beta Ltd. to Alpha Inc. (", Sides, "'settlementPaid': 'trial'")]
    [InlineData(
        "Settled on 2 January 2020, $1,000,000, to be paid by Beta Ltd. to Alpha Inc. and apparently paid (inferred) (",
        Sides,
        "'settlementPaid': 'trial', 'inferred': true"
    )]
    [InlineData("Settled on 2 January 2020, $1,000,000, paid (", "", "'settlementPaid': 'trial'")]
    public void StatusLine_OfASettlement_SaysWhoPays(string expected, string sides, string then)
    {
        var line = Built(sides, then).On("2020-06-01").StatusLine;

        Assert.StartsWith(expected, line, Ordinal);
    }

    [Fact]
    public void Summary_OfASettlementThatWasPaid_SaysWhenAndByWhom()
    {
        var reading = new CaseReading(
            Built(Sides, "'settlementPaid': 'trial'").History(),
            new DateOnly(2020, 6, 1),
            new DateOnly(2026, 11, 29)
        );

        var text = SummaryText.Body(SummaryWriter.Write(reading, SummaryLength.Full), marked: false).Replace('\n', ' ');
        Assert.Contains("the sum is $1,000,000, paid by Beta Ltd. to Alpha Inc. on 3 January 2020", text, Ordinal);

        using var extract = JsonDocument.Parse(
            CaseExtractJson.Write(
                new ExportInput(
                    reading,
                    new ExportStamp(1, "abc", DateTimeOffset.UnixEpoch, PublicUrls.At(new Uri("https://cases.example.org")))
                )
            )
        );
        var settlement = extract.RootElement.GetProperty("state").GetProperty("settlements")[0];
        Assert.Equal("beta", settlement.GetProperty("payors")[0].GetString());
        Assert.Equal("alpha", settlement.GetProperty("payees")[0].GetString());
        Assert.Equal("d3", settlement.GetProperty("paidIn").GetString());
    }

    [Fact]
    public void Payment_OfNoSettlement_IsAFinding() =>
        Assert.Contains(
            TimelineCases.OneADay("'docketOpened': 'trial'", "'settlementPaid': 'trial'").On("2020-06-01").Findings,
            finding => finding.Code == "no-settlement"
        );

    [Fact]
    public void Payees_WithoutPayors_AreRefused() =>
        Assert.Contains(
            BrokenCaseFile.Errors(TimelineCases.OneADay($"{Reached}, 'payees': ['alpha']").Json()),
            error => error.Message.Contains("payors beside it", Ordinal)
        );

    private static CaseBuilder Built(string sides, string then) =>
        TimelineCases.OneADay(["'docketOpened': 'trial'", Reached + sides, .. then.Length > 0 ? new[] { then } : []]);
}
