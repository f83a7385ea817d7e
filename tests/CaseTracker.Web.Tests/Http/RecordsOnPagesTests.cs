using System.Text;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Nothing that a case holds is kept from readers: each record stands on one of its public pages.</summary>
public sealed class RecordsOnPagesTests(Crawl crawl) : IClassFixture<Crawl>
{
    public static TheoryData<string> Slugs => [.. CasePages.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Records_OfABundledCase_EachStandsOnAPublicPage(string slug)
    {
        var courtCase = CasePages.Read(slug);
        var pages = new StringBuilder();
        foreach (var address in CasePages.Of(courtCase))
            pages.Append(CasePages.Plain((await crawl.ReadAsync(address)).QuerySelector("main")!.TextContent)).Append('\n');
        var text = pages.ToString();

        var missing = RecordWords
            .In(courtCase)
            .SelectMany(record => record.Words.Select(words => (record.Kind, record.Id, Words: words)))
            .Where(record => !text.Contains(CasePages.Plain(record.Words), StringComparison.Ordinal))
            .Select(record => $"{record.Kind} {record.Id}: {record.Words}")
            .Distinct()
            .ToList();

        Assert.True(missing.Count == 0, $"On no page of {slug}:\n{string.Join('\n', missing)}");
    }
}
