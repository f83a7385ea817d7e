using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CasePublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PublishAsync_ANewCase_IsReadBackByteForByte()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var canonical = CaseFile.Write(SampleCases.Read(SampleCases.Full()));

        var result = await site.PublishAsync(SampleCases.Full());

        Assert.Equal((PublishOutcome.Published, 1), (result.Outcome, result.Head));
        var published = await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation);
        Assert.NotNull(published);
        Assert.True(canonical.AsSpan().SequenceEqual(published.Bytes.Span));
        Assert.Equal((1, TestSite.Start), (published.Revision, published.PublishedAt));
        Assert.Equal("Roe Inc. v. Doe Ltd.", published.History.Case.Name);
    }

    [Fact]
    public async Task PublishAsync_TheSameBytes_MakesNoRevision()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        var before = await site.Library.SiteRevisionAsync(TestSite.Cancellation);

        var result = await site.PublishAsync(SampleCases.Full(), expected: 0);

        Assert.Equal((PublishOutcome.Unchanged, 1), (result.Outcome, result.Head));
        Assert.Equal(before, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task PublishAsync_AChangedCase_FollowsTheOneBeforeAndReplacesTheRows()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Full(title: "The jury awards damages"));

        await using var context = site.Context();
        var revisions = await context.Revisions.OrderBy(revision => revision.Number).ToListAsync(TestSite.Cancellation);
        Assert.Equal([1, 2], revisions.Select(revision => revision.Number));
        Assert.Equal([ChangeClass.Initial, ChangeClass.Update], revisions.Select(revision => revision.ChangeClass));
        Assert.Equal(revisions[0].Hash, revisions[1].PreviousHash);
        Assert.Equal(
            "The jury awards damages",
            (await context.Events.SingleAsync(item => item.Id == "verdict", TestSite.Cancellation)).Title
        );
        Assert.Equal(2, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task PublishAsync_OnARevisionThatIsNoLongerTheHead_IsToldAndWritesNothing()
    {
        await using var one = await TestSite.StartAsync(_folder.FullName);
        await using var other = await TestSite.StartAsync(_folder.FullName);
        await one.PublishAsync(SampleCases.Full());

        var results = await Task.WhenAll(
            Task.Run(() => one.PublishAsync(SampleCases.Full(title: "First"), expected: 1), TestSite.Cancellation),
            Task.Run(() => other.PublishAsync(SampleCases.Full(title: "Second"), expected: 1), TestSite.Cancellation)
        );

        Assert.Equal([PublishOutcome.Published, PublishOutcome.HeadMoved], results.Select(result => result.Outcome).Order());
        Assert.All(results, result => Assert.Equal(2, result.Head));
        await using var context = one.Context();
        Assert.Equal(2, await context.Revisions.CountAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task PublishAsync_ManyAtOnceOnOneHead_StoresOneAndTellsTheOthers()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(i => Task.Run(() => site.PublishAsync(SampleCases.Full(title: $"Title {i}"), expected: 1), TestSite.Cancellation))
        );

        Assert.Single(results, result => result.Outcome == PublishOutcome.Published);
        Assert.Equal(11, results.Count(result => result.Outcome == PublishOutcome.HeadMoved));
    }

    [Theory]
    [InlineData("revisions")]
    [InlineData("events")]
    [InlineData("upcoming_dates")]
    [InlineData("site_state")]
    public async Task PublishAsync_WhenItFailsMidway_LeavesWhatWasThere(string table)
    {
        await using (var site = await TestSite.StartAsync(_folder.FullName))
            await site.PublishAsync(SampleCases.Full());
        var fault = new PlantedFault(table);
        await using var failing = await TestSite.StartAsync(_folder.FullName, fault: fault);
        var before = await Rows.OfAsync(failing);
        fault.IsArmed = true;

        await Assert.ThrowsAnyAsync<Exception>(() => failing.PublishAsync(SampleCases.Full(title: "Lost")));
        await Assert.ThrowsAnyAsync<Exception>(() => failing.PublishAsync(SampleCases.Full(slug: "lost-v-found")));

        fault.IsArmed = false;
        Assert.Equal(2, fault.Count);
        Assert.Equal(before, await Rows.OfAsync(failing));
        Assert.Equal(PublishOutcome.Published, (await failing.PublishAsync(SampleCases.Full(title: "Kept"))).Outcome);
    }

    [Theory]
    [InlineData("922337203685477", PublishOutcome.Published)]
    [InlineData("922337203685478", PublishOutcome.Refused)]
    public async Task PublishAsync_ASumAtTheEdgeOfTheColumn_IsKeptOrRefusedInWords(string award, PublishOutcome expected)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);

        var result = await site.PublishAsync(SampleCases.Small("large", award: award));

        Assert.Equal(expected, result.Outcome);
        if (expected == PublishOutcome.Published)
            Assert.Equal(
                decimal.Parse(award),
                (await site.Library.ListAsync(CaseListSort.Award, true, cancellation: TestSite.Cancellation)).Items[0].Award!.Value.Amount
            );
        else
            Assert.Contains("at most 922337203685477", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }
}
