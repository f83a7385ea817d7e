using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Two entries of the registry that were made one: what readers find
/// at either address, and on the pages of the cases that name them.</summary>
public sealed class MergedEntryTests : IAsyncLifetime
{
    private const string Case = "/cases/" + SiteHost.Slug;
    private const string Reason = "One group of companies.";

    private readonly SiteHost _host = new();
    private HttpClient _reader = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _reader = _host.NewVisitor();
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Address_OfTheEntryThatWent_LeadsToTheOther_WithItsQuery_AlsoOverTwoMergersAtOnce()
    {
        await ReadAsync("/parties/westbridge");
        await MergeAsync(RegistryKind.Party, "westbridge", "q-cyber");
        await MergeAsync(RegistryKind.Party, "q-cyber", "nso-group");
        await MergeAsync(RegistryKind.Judge, "bade-ca9", "sung-ca9");

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            foreach (
                var (address, expected) in new[]
                {
                    ("/parties/westbridge", "/parties/nso-group"),
                    ("/parties/q-cyber?after=apple-v-nso-group", "/parties/nso-group?after=apple-v-nso-group"),
                    ("/judges/bade-ca9", "/judges/sung-ca9"),
                }
            )
            {
                using var request = new HttpRequestMessage(method, address);
                using var answer = await _reader.SendAsync(request, Cancellation);
                Assert.Equal((HttpStatusCode.PermanentRedirect, expected), (answer.StatusCode, answer.Headers.Location?.OriginalString));
                Assert.True(answer.Headers.CacheControl!.NoCache);
            }
        }

        using var wrong = await _reader.GetAsync("/parties/westbridge?as-of=soon", Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains(
            "Formerly listed as “Westbridge” too",
            (await ReadAsync("/parties/nso-group")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Formerly listed as “Bridget Bade” too",
            (await ReadAsync("/judges/sung-ca9")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Pages_OfCasesListsAndLogs_KnowTheEntryThatStands_AndTheCaseFileStaysAsItWasPublished()
    {
        var file = await _reader.GetByteArrayAsync($"{Case}.json", Cancellation);
        using var before = await _reader.GetAsync($"{Case}/parties", Cancellation);
        Assert.Contains("href=\"/parties/q-cyber\"", await before.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        await MergeAsync(RegistryKind.Party, "q-cyber", "bright-data");

        using var after = await _reader.GetAsync($"{Case}/parties", Cancellation);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        var text = await after.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain("/parties/q-cyber", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/parties/bright-data\">Q Cyber", text, StringComparison.Ordinal);
        Assert.Equal(file, await _reader.GetByteArrayAsync($"{Case}.json", Cancellation));
        var rows = (await ReadAsync("/parties/bright-data"))
            .QuerySelectorAll("main table tbody th a")
            .Select(link => link.GetAttribute("href"));
        Assert.Superset(new HashSet<string?> { Case, "/cases/meta-v-bright-data" }, rows.ToHashSet());
        var list = (await ReadAsync("/parties"))
            .QuerySelectorAll("main tbody tr")
            .ToLookup(row => row.QuerySelector("a")!.GetAttribute("href")!, row => row.QuerySelector("td")!.TextContent.Trim());
        Assert.Empty(list["/parties/q-cyber"]);
        Assert.All(list["/parties/bright-data"], cases => Assert.EndsWith(" and 1 more", cases, StringComparison.Ordinal));
        Assert.NotEmpty(list["/parties/bright-data"]);
        Assert.Contains(
            "same party",
            (await ReadAsync($"/compare?cases={SiteHost.Slug},meta-v-bright-data")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        foreach (var log in new[] { "/corrections", "/changes", "/corrections.atom", "/changes.atom" })
            Assert.Contains(Reason, await _reader.GetStringAsync(log, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfACaseThatNamesTheFormerId_IsTakenIn_AndItsPartyLeadsToTheEntryThatStands()
    {
        await MergeAsync(RegistryKind.Party, "q-cyber", "nso-group");
        var json = SampleCase.Json.Replace(
            "\"id\": \"doe\", \"kind\"",
            "\"id\": \"doe\", \"registry\": \"q-cyber\", \"kind\"",
            StringComparison.Ordinal
        );

        var result = await _host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(Encoding.UTF8.GetBytes(json), new Publication("a test", "to see it", ChangeClass.Update), Cancellation);

        Assert.Empty(result.Errors);
        Assert.NotNull((await ReadAsync("/parties/nso-group")).QuerySelector($"main table a[href='/cases/{result.Published!.Slug}']"));
        Assert.Contains(
            "\"registry\": \"q-cyber\"",
            await _reader.GetStringAsync($"/cases/{result.Published.Slug}.json", Cancellation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Corrections_WithAMergerOnly_DoNotSayThatNothingWasCorrected()
    {
        Assert.NotNull((await ReadAsync("/corrections")).QuerySelector("main .empty"));

        await MergeAsync(RegistryKind.Party, "q-cyber", "nso-group");

        var page = await ReadAsync("/corrections");
        Assert.Null(page.QuerySelector("main .empty"));
        Assert.Null(page.QuerySelector("main .log"));
        Assert.Contains(
            "The party “Q Cyber Technologies Limited” (q-cyber) was merged into",
            page.QuerySelector("[aria-labelledby=registry]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Page_OfAnEntryWhoseTwoFormerStandInOneCase_SaysWhichHasEachRole_AndARoleOfBothOnce()
    {
        var before = (await ReadAsync("/parties/nso-group")).QuerySelector("main .entries")!;
        Assert.DoesNotContain("(nso-group)", before.TextContent, StringComparison.Ordinal);

        await MergeAsync(RegistryKind.Party, "q-cyber", "nso-group");
        await MergeAsync(RegistryKind.Judge, "bade-ca9", "sung-ca9");

        var row = (await ReadAsync("/parties/nso-group"))
            .QuerySelectorAll("main .entries tbody tr")
            .First(element => element.QuerySelector($"th a[href='{Case}']") is not null);
        var roles = row.QuerySelectorAll("p.role").Select(role => role.TextContent).ToList();
        Assert.Equal(roles.Count, roles.Distinct().Count());
        Assert.Equal(1, roles.Count(role => role.StartsWith("Defendant, ", StringComparison.Ordinal)));
        Assert.All(
            roles,
            role =>
                Assert.EndsWith(
                    "as NSO Group Technologies Limited (nso-group) and Q Cyber Technologies Limited (q-cyber)",
                    role,
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            "there named NSO Group Technologies Limited and Q Cyber Technologies Limited",
            row.TextContent,
            StringComparison.Ordinal
        );
        var seats = (await ReadAsync("/judges/sung-ca9"))
            .QuerySelectorAll("main .entries tbody tr")
            .Select(seat => seat.QuerySelector("[data-label=part]")!.TextContent)
            .ToList();
        Assert.Contains(
            seats,
            seat => seat.EndsWith("Bade (bade-ca9)", StringComparison.Ordinal) && seat.Contains("as ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Logs_LeadToTheEntriesThatACorrectionIsAbout_AsTheyStandToday()
    {
        await MergeAsync(RegistryKind.Party, "westbridge", "q-cyber");
        var split = await RevisedSite
            .Splitting(_host.Services)
            .SplitAsync(RegistryKind.Party, "westbridge", "They are two.", await HeadAsync(), Cancellation);
        Assert.True(split.IsDone, split.Words);
        await MergeAsync(RegistryKind.Party, "q-cyber", "nso-group");
        var registry = (await _host.Services.GetRequiredService<RegistryLibrary>().NewestAsync(Cancellation)).Registry;
        var edited = Encoding
            .UTF8.GetString(RegistryFile.Write(registry))
            .Replace("\"name\": \"Bridget Bade\"", "\"name\": \"Bridget S. Bade\"", StringComparison.Ordinal);
        var edition = await _host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(
                Encoding.UTF8.GetBytes(edited),
                new Publication("a test", "A name was wrong.", ChangeClass.Correction),
                Cancellation
            );
        Assert.Equal(PublishOutcome.Published, edition.Published!.Outcome);

        string[][] expected =
        [
            ["/judges/bade-ca9"],
            ["/parties/nso-group"],
            ["/parties/westbridge", "/parties/nso-group"],
            ["/parties/nso-group"],
        ];
        foreach (var log in new[] { "/corrections", "/changes" })
        {
            var items = (await ReadAsync(log)).QuerySelectorAll("[aria-labelledby=registry] li");
            Assert.Equal(
                expected,
                items.Select(item => item.QuerySelectorAll(".what a").Select(link => link.GetAttribute("href")!).ToArray())
            );
            var feed = XDocument.Parse(await _reader.GetStringAsync($"{log}.atom", Cancellation));
            XNamespace atom = "http://www.w3.org/2005/Atom";
            var entries = feed.Descendants(atom + "entry")
                .Where(xElement => xElement.Element(atom + "title")!.Value == "Correction: parties and judges")
                .ToList();
            Assert.Equal(
                expected.Select(item => $"http://localhost{item[0]}"),
                entries.Select(xElement =>
                    new Uri(xElement.Element(atom + "link")!.Attribute("href")!.Value, UriKind.RelativeOrAbsolute).OriginalString
                )
            );
            Assert.EndsWith(": http://localhost/parties/nso-group", entries[2].Element(atom + "summary")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Split_GivesTheAddressBack()
    {
        var before = await _reader.GetStringAsync($"{Case}/parties", Cancellation);
        await MergeAsync(RegistryKind.Party, "q-cyber", "nso-group");

        var answer = await RevisedSite
            .Splitting(_host.Services)
            .SplitAsync(RegistryKind.Party, "q-cyber", "They are two.", await HeadAsync(), Cancellation);

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(before, await _reader.GetStringAsync($"{Case}/parties", Cancellation));
        Assert.DoesNotContain(
            "Formerly listed",
            (await ReadAsync("/parties/nso-group")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Q Cyber", (await ReadAsync("/parties/q-cyber")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RegistryKind.Party, "parties")]
    [InlineData(RegistryKind.Judge, "judges")]
    public async Task Page_OfAnEntryThatStandsInNoCase_SaysWhatItWasFormerlyListedAs(RegistryKind of, string list)
    {
        var file = $$"""
            { "registry": "1.0", "{{list}}": [
              { "id": "idle", {{(of == RegistryKind.Party ? "\"kind\": \"organisation\", " : "")}}"names": [ { "name": "Idle" } ],
                "former": [ { "id": "idler", "names": [ "Idler" ], "merged": "2026-01-02", "reason": "One and the same." } ] } ] }
            """;
        var result = await _host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(Encoding.UTF8.GetBytes(file), new Publication("a test", "to see it", ChangeClass.Update), Cancellation);
        Assert.Empty(result.Errors);

        var main = (await ReadAsync($"/{list}/idle")).QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector(".empty"));
        Assert.Contains("Formerly listed as “Idler” too", main.TextContent, StringComparison.Ordinal);
    }

    private async Task MergeAsync(RegistryKind of, string from, string into)
    {
        var answer = await RevisedSite
            .EntryMerging(_host.Services)
            .MergeAsync(of, from, into, new Dictionary<string, MergeSide>(), Reason, await HeadAsync(), Cancellation);
        Assert.True(answer.IsDone, answer.Words);
    }

    private async Task<int> HeadAsync() => (await _host.Services.GetRequiredService<RegistryLibrary>().NewestAsync(Cancellation)).Revision;

    private async Task<IHtmlDocument> ReadAsync(string address) =>
        new HtmlParser().ParseDocument(await _reader.GetStringAsync(address, Cancellation));
}
