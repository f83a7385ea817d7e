using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class PublishedCaseCacheTests
{
    private static readonly CaseHistory History = new(SampleCases.Read(SampleCases.Small("small")));

    [Fact]
    public void Keep_MoreThanItHolds_LetsGoOfTheOneReadLongestAgo()
    {
        var shelf = new PublishedCaseCache(2);
        shelf.Keep(Case("a"));
        shelf.Keep(Case("b"));
        shelf.Find("a");

        shelf.Keep(Case("c"));

        Assert.Equal(2, shelf.Count);
        Assert.Null(shelf.Find("b"));
        Assert.NotNull(shelf.Find("a"));
        Assert.NotNull(shelf.Find("c"));
    }

    [Fact]
    public void Keep_ARevisionThatIsThere_GivesTheOneThatOthersRead()
    {
        var shelf = new PublishedCaseCache(2);
        var first = shelf.Keep(Case("a"));

        Assert.Same(first, shelf.Keep(Case("a")));
    }

    private static PublishedCase Case(string hash) => new("small", 1, TestSite.Start, hash, default, History);
}
