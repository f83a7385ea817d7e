using Bunit;
using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Web.About;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class AboutPagesTests : BunitContext
{
    public static TheoryData<string, string> Explained =>
        [
            .. Enum.GetValues<MatchKind>().Select(verdict => (verdict.Words(), verdict.Meaning())),
            .. Enum.GetValues<EvidentiaryStatusKind>().Select(standingKind => (EnumTerm.For(standingKind), standingKind.Meaning())),
            .. Enum.GetValues<AwardStage>().Select(awardStage => (StateLabels.For(awardStage), awardStage.Meaning())),
            .. Enum.GetValues<CodingState>().Select(codingState => (EnumTerm.For(codingState), codingState.Meaning())),
            .. Enum.GetValues<SourceClass>().Select(sourceClass => (EnumTerm.For(sourceClass), sourceClass.Meaning())),
        ];

    [Theory]
    [MemberData(nameof(Explained))]
    public void Methodology_EachWord_IsExplained(string word, string meaning) =>
        Assert.Contains(
            Methodology().FindAll("tbody tr"),
            row => row.QuerySelector("th")!.TextContent == word && row.QuerySelector("td")!.TextContent == meaning
        );

    [Theory]
    [InlineData("criminal cases, arbitration and class certification")]
    [InlineData("Interest, attorneys’ fees and costs are shown only where they are coded")]
    [InlineData("Only what is in a judgment counts as owed")]
    [InlineData("A digest of several outlets counts once at most")]
    [InlineData("“Not found” is an answer")]
    public void Methodology_SaysWhatItDoesAndLeavesOut(string expected) =>
        Assert.Contains(expected, Methodology().Find("main").TextContent, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("desk@example.org", "mailto:desk@example.org")]
    [InlineData("https://example.org/corrections", "https://example.org/corrections")]
    public void Methodology_WithAContact_LinksToIt(string text, string url) =>
        Assert.Equal(url, Methodology(Read(text)).Find("#corrections ~ p a").GetAttribute("href"));

    [Fact]
    public void Methodology_WithoutAContact_SaysSo() =>
        Assert.Contains(
            "has not named an address",
            Methodology().Find("#corrections").ParentElement!.TextContent,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("somebody")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a@b@c")]
    [InlineData("ftp://example.org")]
    public void Contact_ThatCannotBe_IsRefusedAtTheStart(string text) => Assert.Throws<InvalidOperationException>(() => Read(text));

    [Fact]
    public void Data_ListsEachCaseWithItsFile()
    {
        var page = Render<DataPage>(parameters =>
            parameters.Add(data => data.Cases, [CaseSummary.From(DoeCase.View())]).Add(data => data.NextUrl, "/about/data?after=doe-v-roe")
        );

        Assert.Equal("/cases/doe-v-roe.json", page.Find("a.file").GetAttribute("href"));
        Assert.Equal("/schema/case-file-1.0.json", page.Find("a[type='application/schema+json']").GetAttribute("href"));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", page.Find("main a[rel~=license]").GetAttribute("href"));
        Assert.Equal("/about/data?after=doe-v-roe", page.Find("a[rel=next]").GetAttribute("href"));
        Assert.Contains("N.D. Cal.", page.Find("details").TextContent, StringComparison.Ordinal);
    }

    private static SiteContact? Read(string text) =>
        SiteContact.Read(new ConfigurationBuilder().AddInMemoryCollection([new("CaseTracker:Contact", text)]).Build());

    private IRenderedComponent<MethodologyPage> Methodology(SiteContact? contact = null) =>
        Render<MethodologyPage>(parameters => parameters.Add(page => page.Contact, contact));
}
