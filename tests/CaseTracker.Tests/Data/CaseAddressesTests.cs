using CaseTracker.Data.Cases;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseAddressesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PageAsync_OfOneCase_HasItsHeadRevisionsDay()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        site.Time.Advance(TimeSpan.FromDays(2));
        await site.PublishAsync(SampleCases.Full(title: "Changed"));
        var addresses = site.Get<CaseAddresses>();

        Assert.Equal(1, await addresses.CountAsync(TestSite.Cancellation));
        Assert.Equal(
            new CaseAddress("roe-v-doe", TestSite.Start.AddDays(2)),
            Assert.Single(await addresses.PageAsync(1, TestSite.Cancellation))
        );
        Assert.Empty(await addresses.PageAsync(2, TestSite.Cancellation));
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(2_500, 3)]
    public async Task CountAsync_OfManyCases_GrowsByThousands(int lastId, int pages)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await using var context = site.Context();
        context.AllCases.Add(
            new CaseRow
            {
                Id = lastId,
                Slug = "last",
                MainCourtId = "cand",
                Filed = "2020",
            }
        );
        await context.SaveChangesAsync(TestSite.Cancellation);

        Assert.Equal(pages, await site.Get<CaseAddresses>().CountAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task CountAsync_OfNone_IsOnePage()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);

        Assert.Equal(1, await site.Get<CaseAddresses>().CountAsync(TestSite.Cancellation));
    }
}
