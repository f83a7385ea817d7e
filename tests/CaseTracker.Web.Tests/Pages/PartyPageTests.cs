using Bunit;
using CaseTracker.Core.Registry;
using CaseTracker.Testing;
using CaseTracker.Web.Cases.Parties;
using CaseTracker.Web.Parties;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class PartyPageTests : BunitContext
{
    private static readonly string[] All =
    [
        "apple-v-nso-group",
        "dada-v-nso-group",
        "hiq-labs-v-linkedin",
        "khashoggi-v-nso-group",
        "meta-v-bright-data",
        "whatsapp-v-nso-group",
    ];

    private static readonly SharedRegistry Bundled = RegistryFile
        .Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/registry.json")))
        .Registry!;

    [Fact]
    public void NsoGroup_StandsInFourCasesWithItsRoles()
    {
        var page = Page("nso-group");

        Assert.Equal("NSO Group Technologies Limited", page.Find("h1").TextContent);
        Assert.Equal(4, page.FindAll("section[aria-labelledby=cases] tbody tr").Count);
        var whatsapp = Row(page, "cases", "WhatsApp");
        Assert.Contains("Defendant, N.D. Cal. 4:19-cv-07123-PJH", whatsapp, StringComparison.Ordinal);
        Assert.Contains("Petitioner, U.S. 21-1338", whatsapp, StringComparison.Ordinal);
        Assert.Contains("with an appeal open (9th Cir. 25-7380)", whatsapp, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_AgainstAParty_SayWhoAllegesThem()
    {
        var page = Page("nso-group");

        Assert.Equal(
            ["Claim", "Alleged by", "Case", "Outcome"],
            page.FindAll("section[aria-labelledby=answers] th[scope=col]").Select(head => head.TextContent)
        );
        Assert.All(
            page.FindAll("section[aria-labelledby=answers] td[data-label='alleged by']"),
            cell => Assert.NotEqual("", cell.TextContent.Trim())
        );
        var fraud = page.FindAll("section[aria-labelledby=answers] tbody tr")
            .First(row =>
                row.TextContent.Contains("18 U.S.C. § 1030", StringComparison.Ordinal)
                && row.TextContent.Contains("WhatsApp LLC", StringComparison.Ordinal)
            );
        Assert.Contains("Liability found, on 20 December 2024; damages awarded on 6 May 2025", fraud.TextContent, StringComparison.Ordinal);
        Assert.Contains("A claim says what its side alleges", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nso-group", "Against NSO Group Technologies Limited")]
    [InlineData("meta-platforms", "To Meta Platforms, Inc.")]
    public void Money_OfAParty_IsNotCalledOwedBeforeAJudgment(string id, string expected)
    {
        var money = Page(id).Find("section[aria-labelledby=money] tbody tr").TextContent;

        Assert.StartsWith(expected, money.Trim(), StringComparison.Ordinal);
        Assert.Contains("$4,447,190", money, StringComparison.Ordinal);
        Assert.Contains("nothing is owed yet: no judgment was found", money, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nso-group", "Bound by it")]
    [InlineData("whatsapp", "Protected by it")]
    public void Injunctions_SayWhomTheyBindAndHowSureThatIs(string id, string expected)
    {
        var injunction = Page(id).Find("section[aria-labelledby=injunctions] li").TextContent;

        Assert.Contains(expected, injunction, StringComparison.Ordinal);
        Assert.Contains("apparently in force; no further stay found", injunction, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkedIn_IsOneInBothCasesUnderEachNameAndSaysWhy()
    {
        var page = Page("linkedin");

        Assert.Contains("there named LinkedIn", Row(page, "cases", "WhatsApp"), StringComparison.Ordinal);
        Assert.Contains("Amicus curiae", Row(page, "cases", "WhatsApp"), StringComparison.Ordinal);
        Assert.Contains("Appellant, 9th Cir. 17-16783", Row(page, "cases", "hiQ"), StringComparison.Ordinal);
        Assert.Contains("Why one.", page.Find("section[aria-labelledby=names]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Meta_HasItsNamesOverTime() =>
        Assert.Contains(
            "Meta Platforms, Inc., in use on or before 7 December 2022",
            Page("meta-platforms").Find("section[aria-labelledby=names]").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void Party_ThatTheRegistryLacks_IsNamedAsItsCasesDo()
    {
        var page = Render<PartyPage>(parameters =>
            parameters.Add(partyPage => partyPage.View, new PartyView("nso-group", null, Cases("nso-group"), null))
        );

        Assert.Equal("NSO Group Technologies Limited", page.Find("h1").TextContent);
        Assert.Contains("The registry holds no entry of its own", page.Find(".mark-missing").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Party_OfNoCase_SaysSo()
    {
        var page = Render<PartyPage>(parameters =>
            parameters.Add(partyPage => partyPage.View, new PartyView("apple", Entry("apple"), [], null))
        );

        Assert.Contains("It stands in no case here.", page.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Party_InMoreCasesThanOnePageOpens_LeadsOn()
    {
        var page = Render<PartyPage>(parameters =>
            parameters.Add(partyPage => partyPage.View, new PartyView("apple", Entry("apple"), Cases("apple"), "apple-v-nso-group"))
        );

        Assert.Equal("/parties/apple?after=apple-v-nso-group", page.Find("a[rel=next]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("william-marczak")]
    [InlineData("hanan-elatr-khashoggi")]
    public void Person_OfTheRegistry_HasNoMoreThanTheCasesState(string id)
    {
        var entry = Entry(id);

        Assert.Null(entry.Description);
        Assert.Contains("\"@type\":\"Person\"", Page(id).Markup.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2020-03-10", false)]
    public void CasePages_LinkToTheRegistryInThePresentOnly(string? asOf, bool links)
    {
        var page = Render<PartiesPage>(parameters =>
            parameters.Add(partiesPage => partiesPage.View, BundledView.For("whatsapp-v-nso-group", asOf))
        );

        Assert.Equal(links, page.FindAll("main a[href='/parties/meta-platforms']").Count > 0);
        Assert.Equal(links, page.FindAll("main a[href='/judges/hamilton-cand']").Count > 0);
        Assert.Equal(links, page.FindAll("main a[href='/courts/cand']").Count > 0);
    }

    private IRenderedComponent<PartyPage> Page(string id) =>
        Render<PartyPage>(parameters => parameters.Add(partyPage => partyPage.View, new PartyView(id, Entry(id), Cases(id), null)));

    private static PartyEntry Entry(string id) => Bundled.Parties.Single(entry => entry.Id == id);

    private static List<PartyInCase> Cases(string id) =>
        [.. All.Select(slug => PartyInCase.From(BundledView.For(slug), id)).Where(partyInCase => partyInCase.Ids.Count > 0)];

    private static string Row(IRenderedComponent<PartyPage> page, string section, string of) =>
        page.FindAll($"section[aria-labelledby={section}] tbody tr")
            .First(row => row.QuerySelector("th")!.TextContent.StartsWith(of, StringComparison.Ordinal))
            .TextContent;
}
