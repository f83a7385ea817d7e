using CaseTracker.Exchange;
using CaseTracker.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class SitePublicUrlTests
{
    [Theory]
    [InlineData(null, "/cases/a")]
    [InlineData("", "/cases/a")]
    [InlineData("https://cases.example.org", "https://cases.example.org/cases/a")]
    [InlineData("https://cases.example.org/", "https://cases.example.org/cases/a")]
    [InlineData("http://example.org:8080/tracker/", "http://example.org:8080/tracker/cases/a")]
    public void Absolute_APath_IsAbsoluteOnlyWhereTheSettingStands(string? setting, string expected) =>
        Assert.Equal(expected, Read(setting).Absolute("/cases/a"));

    [Theory]
    [InlineData("cases.example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/#a")]
    public void Read_SomethingElseThanAWebAddress_NamesTheSetting(string setting) =>
        Assert.Contains(
            SitePublicUrl.Setting,
            Assert.Throws<InvalidOperationException>(() => Read(setting)).Message,
            StringComparison.Ordinal
        );

    private static PublicUrls Read(string? setting) =>
        SitePublicUrl.Read(new ConfigurationBuilder().AddInMemoryCollection([new(SitePublicUrl.Setting, setting)]).Build());
}
