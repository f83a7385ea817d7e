using CaseTracker.Exchange;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class PublicUrlsTests
{
    private static readonly PublicUrls Site = PublicUrls.At(new Uri("https://cases.example.org/"));

    [Theory]
    [InlineData("", null, null, "https://cases.example.org/cases/a")]
    [InlineData(".ics", null, null, "https://cases.example.org/cases/a.ics")]
    [InlineData("/money", "2025-10-17", null, "https://cases.example.org/cases/a/money?as-of=2025-10-17")]
    [InlineData("", "2025-10-17", "2026-01-02", "https://cases.example.org/cases/a?as-of=2025-10-17&known-at=2026-01-02")]
    public void Case_OnADay_NamesIt(string place, string? asOf, string? knownAt, string expected) =>
        Assert.Equal(expected, Site.Case("a", place, Day(asOf), Day(knownAt)));

    [Fact]
    public void CasesFile_OfSome_NamesThem() =>
        Assert.Equal(
            "/cases.xlsx?cases=a%2Cb&as-of=2025-10-17",
            PublicUrls.Unknown.CasesFile("xlsx", ["a", "b"], new DateOnly(2025, 10, 17))
        );

    [Theory]
    [InlineData(null)]
    [InlineData("cases.example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/#a")]
    public void Read_NoWebAddress_IsNull(string? text) => Assert.Null(PublicUrls.Read(text));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
