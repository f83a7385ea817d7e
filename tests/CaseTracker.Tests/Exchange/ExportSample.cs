using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Tests.Data;

namespace CaseTracker.Tests.Exchange;

/// <summary>A small case on a day, as formats get it.</summary>
internal static class ExportSample
{
    public static readonly ExportStamp Stamp = new(
        7,
        "abc",
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        PublicUrls.At(new Uri("https://cases.example.org"))
    );

    public static ExportInput On(
        string day,
        SummaryLength length = SummaryLength.Full,
        ExportTable? table = null,
        string title = "Jury awards damages"
    ) =>
        new(
            new CaseReading(
                new CaseHistory(SampleCases.Read(SampleCases.Full(title: title))),
                DateOnly.Parse(day),
                new DateOnly(2026, 2, 1)
            ),
            Stamp,
            length,
            table
        );

    public static Task<byte[]> WriteAsync(string extension, ExportInput input) =>
        ExportFormats.WriteAsync(ExportFormats.Find(extension)!, input, Xunit.TestContext.Current.CancellationToken);
}
