using System.Text;
using CaseTracker.Exchange;
using CaseTracker.Testing;
using CaseTracker.Web.Archiving;
using Xunit;

namespace CaseTracker.Web.Tests.Archiving;

/// <summary>A made-up site of a few pages.</summary>
public sealed class SiteCopyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, InProcessResponse> _site = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Link_ToAnEventOfALongTimeline_LeadsToThePageThatHoldsIt()
    {
        Page("/cases/a", """<a href="/cases/a/timeline?event=late#late">late</a><a href="/cases/a/timeline?event=none#none">none</a>""");
        Page("/cases/a/timeline", """<p id="early"></p><a href="/cases/a/timeline?page=2">next</a>""");
        Page("/cases/a/timeline?page=2", """<p id="late"></p>""");

        await CopyAsync("/cases/a", "/cases/a/timeline");

        Assert.Equal("""<a href="timeline/index_page-2.html#late">late</a><a>none</a>""", await ReadAsync("cases/a/index.html"));
    }

    [Fact]
    public async Task Link_ToWhatIsNotThere_OrNotForReaders_IsTakenOff()
    {
        Page(
            "/",
            """<a href="/gone">a</a><a href="/account/sign-in">b</a><a href="/cases/a?as-of=2025-01-01">c</a>"""
                + """<a href="https://elsewhere.example/x?y=1&amp;z=2">d</a>"""
        );
        _site["/account/sign-in"] = new InProcessResponse(200, "text/html", IsForReaders: false, new byte[1]);

        await CopyAsync("/");

        Assert.Equal("""<a>a</a><a>b</a><a>c</a><a href="https://elsewhere.example/x?y=1&amp;z=2">d</a>""", await ReadAsync("index.html"));
    }

    [Fact]
    public async Task Page_WithFormsAndTheirFields_LosesThem()
    {
        Page(
            "/",
            """<input type="checkbox" form="f" aria-label="a > b"><form id="f" action="/x"><p><a href="/">y</a></p></form>"""
                + """<svg data-url="/x?from=1" viewBox="0 0 1 1"></svg>"""
        );

        await CopyAsync("/");

        Assert.Equal("""<svg viewBox="0 0 1 1"></svg>""", await ReadAsync("index.html"));
    }

    [Fact]
    public async Task Page_ThatTheSiteFailsToMake_EndsTheCopying()
    {
        _site["/"] = new InProcessResponse(500, "text/html", IsForReaders: true, default);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => CopyAsync("/"));

        Assert.Contains("could not make / ", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/cases", "cases/index.html")]
    [InlineData("/cases?sort=name&after=x-v-y", "cases/index_sort-name_after-x-v-y.html")]
    [InlineData("/cases/a.csl.json", "cases/a.csl.json")]
    [InlineData("/cases/a.csv?table=awards", "cases/a_table-awards.csv")]
    [InlineData("/base.1a2b3c4d5e.css", "base.1a2b3c4d5e.css")]
    [InlineData("/cases?after=..%2F..%2Fx", "cases/index_after-..~2F..~2Fx.html")]
    [InlineData("/cases/../../x", null)]
    [InlineData("//elsewhere.example/x", null)]
    [InlineData("/cases/a?as-of=2025-01-01", null)]
    [InlineData("/cases/a/pictures/money.png", null)]
    [InlineData("/cases.csv?table=events", null)]
    [InlineData("/verify", null)]
    [InlineData("/cases/a-v-b/suggest", null)]
    [InlineData("/cases/suggest", "cases/suggest/index.html")]
    public void FileOf_Address_IsAFileUnderTheFolderOrNone(string address, string? file) =>
        Assert.Equal(file, CopyAddresses.FileOf(address));

    private void Page(string address, string html) =>
        _site[address] = new InProcessResponse(200, "text/html; charset=utf-8", IsForReaders: true, Encoding.UTF8.GetBytes(html));

    private async Task CopyAsync(params string[] begin)
    {
        var copy = new SiteCopy(
            _folder.FullName,
            address =>
                Task.FromResult(_site.GetValueOrDefault(address) ?? new InProcessResponse(404, "text/html", IsForReaders: true, default)),
            _ => { }
        );
        await copy.CollectAsync(begin, Cancellation);
        await copy.LinkAsync(PublicUrls.Unknown, "", Cancellation);
    }

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(_folder.FullName, file), Cancellation);
}
