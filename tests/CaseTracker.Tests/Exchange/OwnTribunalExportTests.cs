using CaseTracker.Core.State;
using CaseTracker.Exchange.Export;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>A tribunal that the registry does not have goes into each file by its own name.</summary>
public sealed class OwnTribunalExportTests
{
    private const string Own = "Arbitral tribunal ad hoc at Geneva";

    private static CaseHistory History { get; } =
        new CaseBuilder()
            .Add("dockets", $"'id': 'arbitration', 'courtName': '{Own}', 'number': '24-7', 'filed': '2024'")
            .Event("final-award", "2025-02-03")
            .In("arbitration")
            .With("'kind': 'order', 'title': 'The tribunal decides', 'ruling': { }")
            .History();

    [Theory]
    [InlineData("json")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csl.json")]
    [InlineData("ics")]
    [InlineData("jsonld")]
    [InlineData("timelinejs.json")]
    public async Task Write_ADocketOfAnUnlistedTribunal_NamesIt(string extension)
    {
        var format = ExportFormats.Find(extension)!;

        // Calendars fold their lines.
        var text = (await ExportSamples.TextAsync(format, ExportSamples.For(History, "2025-10-17"))).Replace("\r\n ", "");

        Assert.Contains(Own, text);
        Assert.DoesNotContain("/courts/Arbitral", text);
    }
}
