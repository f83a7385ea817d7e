using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class RevisionLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OfCaseAsync_MoreThanAPage_GoesOnWhereItStopped()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        for (var i = 1; i <= RevisionLog.PageSize + 3; i++)
            await PublishAsync(site, $"Title {i}");

        var first = (await site.Get<RevisionLog>().OfCaseAsync("roe-v-doe", cancellation: TestSite.Cancellation))!;
        var second = (await site.Get<RevisionLog>().OfCaseAsync("roe-v-doe", first.Next!.Value, TestSite.Cancellation))!;

        Assert.Equal(
            Enumerable.Range(1, RevisionLog.PageSize + 3).Reverse(),
            first.Entries.Concat(second.Entries).Select(entry => entry.Number)
        );
        Assert.Null(second.Next);
        Assert.Null(await site.Get<RevisionLog>().OfCaseAsync("nobody", cancellation: TestSite.Cancellation));
    }

    [Fact]
    public async Task FindAsync_GivesTheLinkOfTheChain()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await PublishAsync(site, "First");
        await PublishAsync(site, "Second", ChangeClass.Correction);

        var (one, two) = (await FindAsync(site, 1), await FindAsync(site, 2));

        Assert.Equal(("", ChangeClass.Initial), (one!.PreviousHash, one.ChangeClass));
        Assert.Equal(
            (one.Hash, ChangeClass.Correction, "Second", "Roe v. Doe"),
            (two!.PreviousHash, two.ChangeClass, two.Reason, two.BriefName)
        );
        Assert.Null(await FindAsync(site, 3));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(6, 2)]
    [InlineData(7, 3)]
    public async Task NewestBeforeAsync_ADay_CountsInUtcAndKnownAtADayLess(int day, int? expected)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2025, 12, 3, 23, 59, 0, TimeSpan.Zero));
        await using var site = await TestSite.StartAsync(_folder.FullName, time: time);
        await PublishAsync(site, "First");
        time.Advance(TimeSpan.FromMinutes(2));
        await PublishAsync(site, "Second");
        time.Advance(TimeSpan.FromDays(2));
        await PublishAsync(site, "Third");

        Assert.Equal(
            expected,
            await site.Get<RevisionLog>().NewestBeforeAsync("roe-v-doe", new DateOnly(2025, 12, day), TestSite.Cancellation)
        );
        Assert.Equal(
            expected,
            await site.Get<RevisionLog>().KnownAtAsync("roe-v-doe", new DateOnly(2025, 12, day - 1), TestSite.Cancellation)
        );
    }

    [Fact]
    public async Task KnownAtAsync_TheLastDayOfAll_IsTheNewest()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await PublishAsync(site, "First");
        await PublishAsync(site, "Second");

        Assert.Equal(2, await site.Get<RevisionLog>().KnownAtAsync("roe-v-doe", DateOnly.MaxValue, TestSite.Cancellation));
        Assert.Null(await site.Get<RevisionLog>().KnownAtAsync("roe-v-doe", DateOnly.MinValue, TestSite.Cancellation));
        Assert.Null(await site.Get<RevisionLog>().KnownAtAsync("nobody", DateOnly.MaxValue, TestSite.Cancellation));
    }

    [Fact]
    public async Task CorrectionsAsync_OfAllCases_HoldsBothClassesInOrderOfPublication()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await PublishAsync(site, "First");
        await PublishAsync(site, "Corrected", ChangeClass.Correction);
        await PublishAsync(site, "First", slug: "other");
        await PublishAsync(site, "Clarified", ChangeClass.Clarification, "other");
        await PublishAsync(site, "Updated");
        await PublishAsync(site, "Reworded", ChangeClass.EditorialRevision);
        await PublishAsync(site, "Corrected again", ChangeClass.Correction);

        var first = await site.Get<RevisionLog>().CorrectionsAsync(2, cancellation: TestSite.Cancellation);
        var second = await site.Get<RevisionLog>().CorrectionsAsync(2, first.Next!.Value, TestSite.Cancellation);
        var all = await site.Get<RevisionLog>().ChangesAsync(50, cancellation: TestSite.Cancellation);

        Assert.Equal(["Corrected again", "Clarified"], first.Entries.Select(entry => entry.Reason));
        Assert.Equal(["Corrected"], second.Entries.Select(entry => entry.Reason));
        Assert.Null(second.Next);
        Assert.Equal(7, all.Entries.Count);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public async Task VerifyAsync_OneRevision_NamesOnlyItsOwnFaults(int number, int faults)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        foreach (var title in new[] { "First", "Second", "Third" })
            await PublishAsync(site, title);
        await site.RunAsync("UPDATE revisions SET Reason = 'another' WHERE Number = 2");

        Assert.Equal(faults, (await site.Get<RevisionVerifier>().VerifyAsync("roe-v-doe", number, TestSite.Cancellation))!.Count);
        Assert.Null(await site.Get<RevisionVerifier>().VerifyAsync("roe-v-doe", 4, TestSite.Cancellation));
        Assert.Null(await site.Get<RevisionVerifier>().VerifyAsync("nobody", 1, TestSite.Cancellation));
    }

    private static Task<RevisionEntry?> FindAsync(TestSite site, int number) =>
        site.Get<RevisionLog>().FindAsync("roe-v-doe", number, TestSite.Cancellation);

    private static Task<PublishResult> PublishAsync(
        TestSite site,
        string title,
        ChangeClass change = ChangeClass.Update,
        string slug = "roe-v-doe"
    ) =>
        site.Publisher.PublishAsync(
            SampleCases.Read(SampleCases.Full(slug, title)),
            new Publication("editor", title, change),
            TestSite.Cancellation
        );
}
