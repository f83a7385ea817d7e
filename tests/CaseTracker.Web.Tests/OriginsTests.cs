using CaseTracker.Web.Reading;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class OriginsTests
{
    private const string Json = """
        {
          "caseFile": "1.0", "slug": "a-v-b", "name": "A v. B", "about": "A dispute.",
          "coding": { "state": "in process", "lastChecked": "2026-01-01" },
          "dockets": [ { "id": "trial", "court": "cand", "number": "1:20-cv-1", "filed": "2020-01-01",
            "sources": [ { "source": "wire" }, { "source": "paper" }, { "source": "copy" }, { "source": "other" } ] } ],
          "sources": [
            { "id": "wire", "title": "T", "publisher": "One", "class": "press", "origin": "Agency" },
            { "id": "paper", "title": "T", "publisher": "Two", "class": "press", "origin": "Agency" },
            { "id": "copy", "title": "T", "publisher": "Three", "class": "aggregator", "copiedFrom": [ "other" ] },
            { "id": "other", "title": "T", "publisher": "Four", "class": "press" } ]
        }
        """;

    [Theory]
    [InlineData(1, "wire")]
    [InlineData(1, "wire", "paper")]
    [InlineData(1, "copy", "other")]
    [InlineData(1, "copy")]
    [InlineData(2, "wire", "paper", "copy", "other")]
    public void Count_OfCopiesAndSharedOutlets_CountsEachOriginOnce(int expected, params string[] sources)
    {
        var view = SampleCase.View(Json, new DateOnly(2026, 1, 1));

        Assert.Equal(expected, Origins.Count(view, sources));
    }

    [Fact]
    public void SourcesPage_CountsByTheSameRule() => Assert.Equal(2, new SourceShelf(SampleCase.View(Json, new DateOnly(2026, 1, 1))).OriginCount);
}
