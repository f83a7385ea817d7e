using System.IO.Compression;
using System.Net;
using System.Text;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A site on which one case can't be read back: its own pages say so, and everything else goes on without it.</summary>
public sealed class UnreadableCaseTests(UnreadableCaseTests.DamagedSite site) : IClassFixture<UnreadableCaseTests.DamagedSite>
{
    private const string Sound = "apple-v-nso-group";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public sealed class DamagedSite : IAsyncLifetime
    {
        public SiteHost Host { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Host.InitializeAsync();
            await DamageAsync(Host, "CAST('{}' AS BLOB)");
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    public static TheoryData<string> OwnPages =>
        new([
            .. SiteUrls.PagesOf(SiteHost.Slug),
            SiteUrls.History(SiteHost.Slug),
            SiteUrls.HistoryFeed(SiteHost.Slug),
            SiteUrls.Revision(SiteHost.Slug, 1),
            SiteUrls.Export(SiteHost.Slug, "json"),
            SiteUrls.Export(SiteHost.Slug, "md"),
            SiteUrls.Picture(SiteHost.Slug, "money", "svg"),
            "/cases/" + SiteHost.Slug + "/embed/money",
            "/compare?cases=" + SiteHost.Slug + "," + Sound,
            "/cases.csv?cases=" + SiteHost.Slug,
        ]);

    [Theory]
    [MemberData(nameof(OwnPages))]
    public async Task Get_OfTheCase_SaysThatItIsUnavailable(string address)
    {
        using var visitor = site.Host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("This case can’t be shown now", text, StringComparison.Ordinal);
        Assert.Contains(SiteHost.Slug, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/courts")]
    [InlineData("/courts/cand")]
    [InlineData("/courts/cand.ics")]
    [InlineData("/courts/cand.atom")]
    [InlineData(SiteUrls.Calendar)]
    [InlineData("/parties")]
    [InlineData("/judges")]
    [InlineData("/judges/hamilton-cand")]
    [InlineData(SiteUrls.Changes)]
    [InlineData(SiteUrls.ChangesFeed)]
    [InlineData(SiteUrls.Corrections)]
    [InlineData("/compare")]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemaps/1.xml")]
    [InlineData("/about/data")]
    [InlineData("/cases.csv")]
    [InlineData("/cases.xlsx")]
    [InlineData("/verify")]
    [InlineData("/cases/" + Sound)]
    public async Task Get_OfOthers_GoesOn(string address)
    {
        using var visitor = site.Host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);
        await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Get_ZipOfAllCases_HoldsTheOthers()
    {
        using var visitor = site.Host.NewVisitor();

        await using var file = await visitor.GetStreamAsync("/cases.zip", Cancellation);
        using var held = new MemoryStream();
        await file.CopyToAsync(held, Cancellation);
        using var zip = new ZipArchive(held);

        Assert.Contains(zip.Entries, entry => entry.Name.StartsWith(Sound, StringComparison.Ordinal));
        Assert.DoesNotContain(zip.Entries, entry => entry.Name.StartsWith(SiteHost.Slug, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bytes || zeroblob(40000000)", "at most 33554432 are read")]
    [InlineData("CAST('not JSON' AS BLOB)", "this is not JSON")]
    public async Task Publish_OfASoundFile_BringsTheCaseBack(string bytes, string fault)
    {
        await using var host = new SiteHost();
        await host.InitializeAsync();
        var sound = await StoredAsync(host);
        await DamageAsync(host, bytes);
        using var visitor = host.NewVisitor();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync(SiteUrls.Case(SiteHost.Slug), Cancellation)).StatusCode);
        var found = (await host.Services.GetRequiredService<RevisionVerifier>().VerifyAsync(Cancellation)).Faults;
        Assert.Contains(
            found,
            revisionFault => revisionFault.Slug == SiteHost.Slug && revisionFault.What.Contains(fault, StringComparison.Ordinal)
        );
        var edited = Encoding
            .UTF8.GetString(sound)
            .Replace("\"lastChecked\": \"2026-11-21\"", "\"lastChecked\": \"2026-11-22\"", StringComparison.Ordinal);
        var repaired = (
            await host
                .Services.GetRequiredService<CaseImporter>()
                .ImportAsync(
                    Encoding.UTF8.GetBytes(edited),
                    new Publication("operator", "The stored file was damaged.", ChangeClass.Update),
                    Cancellation
                )
        ).Published!;

        Assert.Equal((PublishOutcome.Published, 2), (repaired.Outcome, repaired.Head));
        using var answer = await visitor.GetAsync(SiteUrls.Case(SiteHost.Slug), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var second = await visitor.GetAsync(SiteUrls.Revision(SiteHost.Slug, 2), Cancellation);
        Assert.Contains(
            "can’t be read back, so what this one changed can’t be told",
            WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync(Cancellation)),
            StringComparison.Ordinal
        );
    }

    /// <summary>The bytes as they are stored, without bringing the case into memory.</summary>
    private static async Task<byte[]> StoredAsync(SiteHost host)
    {
        await using var context = await host
            .Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>()
            .CreateDbContextAsync(Cancellation);
        return await context
            .Revisions.Where(revision => context.Cases.Any(row => row.Slug == SiteHost.Slug && row.Id == revision.CaseId))
            .Select(revision => revision.Bytes)
            .SingleAsync(Cancellation);
    }

    /// <summary>Once the site is up, as what befalls a database does, and before anything of the case is in memory.</summary>
    private static async Task DamageAsync(SiteHost host, string bytes)
    {
        await using var context = host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>().CreateDbContext();
        var braced = bytes.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
#pragma warning disable EF1002 // the statements of tests
        Assert.Equal(
            1,
            await context.Database.ExecuteSqlRawAsync(
                $"UPDATE revisions SET Bytes = {braced} WHERE CaseId = (SELECT Id FROM cases WHERE Slug = '{SiteHost.Slug}')"
            )
        );
#pragma warning restore EF1002
    }
}
