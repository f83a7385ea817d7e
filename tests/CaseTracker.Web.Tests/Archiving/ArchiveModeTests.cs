using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Archiving;

/// <summary>The copy of a whole site in a folder.</summary>
public sealed class ArchiveModeTests(CopiedSite site) : IClassFixture<CopiedSite>
{
    private const string Case = "cases/" + SiteHost.Slug;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Copy_EachRelativeLinkOfEachPage_LeadsToAFile()
    {
        var followed = 0;
        foreach (var file in site.Files.Where(text => text.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = await PageAsync(file);
            foreach (
                var link in page.QuerySelectorAll("[href], [src]")
                    .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            )
            {
                if (link.Length == 0 || link[0] == '#' || link.Contains(':', StringComparison.Ordinal))
                    continue;
                Assert.False(link.StartsWith('/'), $"{file} links to {link}, which starts at the root");
                var target = Path.GetFullPath(
                    Uri.UnescapeDataString(link.Split('#')[0]),
                    Path.GetDirectoryName(Path.Combine(site.Folder, file))!
                );
                Assert.True(File.Exists(target), $"{file} links to {link}, which is not there");
                followed++;
            }
        }

        Assert.InRange(followed, 5_000, 1_000_000);
    }

    [Fact]
    public async Task Copy_HasNoFormAndSaysOnEachPageThatItIsACopy()
    {
        Assert.InRange(site.Pages.Count(), 150, 1_000);
        foreach (var file in site.Pages)
        {
            var page = await PageAsync(file);
            Assert.Empty(page.QuerySelectorAll("form, input, select, button:not([type=button])"));
            Assert.Contains("As the site stood on", page.QuerySelector(".copy-note")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Copy_HasPagesEventsRevisionsFilesFeedsAndPictures()
    {
        string[] expected =
        [
            "index.html",
            "cases/index.html",
            "cases/index_sort-name.html",
            "courts/ca9/index.html",
            "parties/nso-group/index.html",
            "judges/hamilton-cand/index.html",
            "changes.atom",
            "corrections/index.html",
            "about/methodology/index.html",
            "glossary/index.html",
            "schema/case-file-1.0.json",
            $"{Case}/index.html",
            $"{Case}/timeline/index.html",
            $"{Case}/events/verdict/index.html",
            $"{Case}/history/2/index.html",
            $"{Case}/history/1.json",
            $"{Case}/pictures/money.svg",
            .. ExportFormats.All.Where(format => format.Extension != "pdf").Select(format => $"{Case}.{format.Extension}"),
            $"{Case}_length-short.md",
            $"{Case}_table-awards.csv",
        ];

        Assert.Empty(expected.Except(site.Files));
        Assert.Single(site.Files, file => Regex.IsMatch(file, @"^base\.[a-z0-9]{10}\.css$"));
        Assert.Single(site.Files, file => Regex.IsMatch(file, @"^site\.[a-z0-9]{10}\.js$"));
        Assert.DoesNotContain(
            site.Files,
            file =>
                file.Contains("verify", StringComparison.Ordinal)
                || file.StartsWith("compare", StringComparison.Ordinal)
                || file.StartsWith("edit", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Copy_OfWhatTheCopyCannotShow_LinksToTheSite()
    {
        var page = await PageAsync($"{Case}/index.html");

        Assert.Contains(
            page.QuerySelectorAll("a[href]"),
            link => link.GetAttribute("href")!.StartsWith($"{CopiedSite.Site}/cases/{SiteHost.Slug}/timeline?", StringComparison.Ordinal)
        );
        Assert.Contains(page.QuerySelectorAll("footer a"), link => link.GetAttribute("href") == $"{CopiedSite.Site}/verify");
    }

    [Fact]
    public async Task Copy_HoldsNoWordOfADraftAndNoSecret()
    {
        foreach (var file in site.Files)
            Assert.DoesNotContain(SecretDraft.Canary, await ReadAsync(file), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            site.Files,
            file => file.EndsWith(".db", StringComparison.Ordinal) || file.Contains("key-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Manifest_NamesTheDigestOfEachFile_AndIsNamedItself()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(site.Folder, "SHA256SUMS"), Cancellation);

        Assert.Equal(site.Files.Where(file => file != "SHA256SUMS").Order(StringComparer.Ordinal), lines.Select(line => line[66..]));
        foreach (var line in lines)
            Assert.Equal(line[..64], await DigestAsync(line[66..]));
        Assert.Contains(await DigestAsync("SHA256SUMS"), site.Said, StringComparison.Ordinal);
        var stamp = JsonNode.Parse(await ReadAsync("copy.json"))!;
        Assert.Equal(18, (int)stamp["siteRevision"]!);
        Assert.Equal($"{CopiedSite.Site}/", (string?)stamp["site"]);
    }

    [Fact]
    public async Task Export_InTheCopy_IsSealedAndKnownToTheSite()
    {
        using var visitor = site.Host.NewVisitor();
        var digest = ExportDigest.Named(await File.ReadAllBytesAsync(Path.Combine(site.Folder, $"{Case}_length-short.md"), Cancellation));

        var answer = await visitor.GetStringAsync($"/verify?digest={digest}", Cancellation);

        Assert.Contains("This site gave out a file with this digest", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_IntoAFolderWithSomethingInIt_LeavesItAlone()
    {
        var (code, _, errors) = await site.RunAsync(site.Folder);

        Assert.Equal(2, code);
        Assert.Contains("is not an empty folder", errors, StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string file) => new HtmlParser().ParseDocument(await ReadAsync(file));

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(site.Folder, file), Cancellation);

    private async Task<string> DigestAsync(string file) =>
        Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(site.Folder, file), Cancellation)));
}
