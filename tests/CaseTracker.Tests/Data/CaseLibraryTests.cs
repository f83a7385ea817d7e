using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    [InlineData("Not A Slug")]
    [InlineData("' OR 1=1 --")]
    public async Task FindAsync_NoSuchCase_IsNull(string slug)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());

        Assert.Null(await site.Library.FindAsync(slug, TestSite.Cancellation));
    }

    [Fact]
    public async Task FindAsync_Twice_GivesTheSameReading()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());

        Assert.Same(
            await site.Library.FindAsync("roe-v-doe", cancellation: TestSite.Cancellation),
            await site.Library.FindAsync("roe-v-doe", cancellation: TestSite.Cancellation)
        );
    }

    [Fact]
    public async Task FindAsync_WhatAnotherProcessPublished_IsSeenAfterASecond()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var other = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        Assert.Equal((1, 1), await SeenAsync(site));

        await other.PublishAsync(SampleCases.Full(title: "Changed"));

        Assert.Equal((1, 1), await SeenAsync(site));
        site.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((2, 2), await SeenAsync(site));
    }

    [Fact]
    public async Task FindAsync_WhatThisProcessPublished_IsSeenAtOnce()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await SeenAsync(site);

        await site.PublishAsync(SampleCases.Full(title: "Changed"));

        Assert.Equal((2, 2), await SeenAsync(site));
    }

    [Fact]
    public async Task FindAsync_AfterARestart_GivesWhatWasPublished()
    {
        await using (var site = await TestSite.StartAsync(_folder.FullName))
            await site.PublishAsync(SampleCases.Full());

        await using var again = await TestSite.StartAsync(_folder.FullName);

        var published = await again.Library.FindAsync("roe-v-doe", cancellation: TestSite.Cancellation);
        Assert.True(CaseFile.Write(SampleCases.Read(SampleCases.Full())).AsSpan().SequenceEqual(published!.Bytes.Span));
    }

    [Theory]
    [InlineData(1, "First")]
    [InlineData(2, "Second")]
    [InlineData(3, null)]
    [InlineData(0, null)]
    public async Task FindAsync_ARevision_GivesTheCaseAsItWasThen(int revision, string? title)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full(title: "First"));
        await site.PublishAsync(SampleCases.Full(title: "Second"));

        var published = await site.Library.FindAsync("roe-v-doe", revision, TestSite.Cancellation);

        Assert.Equal(title, published?.History.Timeline["verdict"].Event.Title);
    }

    [Fact]
    public async Task RevisionsAsync_OfOneCase_GivesTheNewestFirstAndNoMoreThanAsked()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Small("other"));
        await site.PublishAsync(SampleCases.Full(title: "Changed"));

        var newest = await site.Library.RevisionsAsync("roe-v-doe", 1, cancellation: TestSite.Cancellation);
        var earlier = await site.Library.RevisionsAsync("roe-v-doe", 10, before: 2, TestSite.Cancellation);

        Assert.Equal(
            [new RecentChange("roe-v-doe", "Roe Inc. v. Doe Ltd.", "Roe v. Doe", 2, TestSite.Start, ChangeClass.Update, "editor", "test")],
            newest
        );
        Assert.Equal([(1, ChangeClass.Initial)], earlier.Select(change => (change.Revision, change.ChangeClass)));
    }

    [Fact]
    public async Task ListAsync_ACase_SaysWhereItStands()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());

        var item = Assert.Single((await site.Library.ListAsync(CaseListSort.Name, false, cancellation: TestSite.Cancellation)).Items);

        Assert.Equal(("roe-v-doe", "Roe v. Doe", 1), (item.Slug, item.ShortName, item.Revision));
        Assert.Equal(
            (CaseHeadline.PendingWithAppealOpen, "after remittitur, no record that it was accepted", "stayed"),
            (item.Headline, item.Stage, item.Injunction)
        );
        Assert.Equal("$400.50", item.Award.ToString());
        Assert.Equal(("2024-01", "stay", "2025-12-01"), (item.Filed.Text, item.LastEventId, item.LastEventDate?.Text));
        Assert.Equal((5, 1, new DateOnly(2025, 12, 2)), (item.EventCount, item.SourceCount, item.LastChecked));
    }

    [Theory]
    [InlineData(CaseListSort.Name, false, "a b c d")]
    [InlineData(CaseListSort.Name, true, "d c b a")]
    [InlineData(CaseListSort.Filed, false, "c a b d")]
    [InlineData(CaseListSort.Filed, true, "b a c d")]
    [InlineData(CaseListSort.LastActivity, false, "a c b d")]
    [InlineData(CaseListSort.Award, false, "c a b d")]
    [InlineData(CaseListSort.Award, true, "a c b d")]
    public async Task ListAsync_InEachOrder_PutsWhatIsUnknownLast(CaseListSort sort, bool descending, string expected)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Small("a", "Alpha", filed: "2020-05", award: "1000"));
        await site.PublishAsync(SampleCases.Small("b", "beta", filed: "2021"));
        await site.PublishAsync(SampleCases.Small("c", "Gamma", filed: "2019-12-31", award: "999.99"));
        await site.PublishAsync(SampleCases.Small("d", "Zeta", filed: "../2020"));

        var page = await site.Library.ListAsync(sort, descending, cancellation: TestSite.Cancellation);

        Assert.Equal(expected, string.Join(' ', page.Items.Select(caseListItem => caseListItem.Slug)));
        Assert.Null(page.Next);
    }

    /// <summary>After UTS #10: a mark on a letter does not send a name behind Z.</summary>
    [Fact]
    public async Task ListAsync_ByName_PutsLettersWithMarksBesideThoseWithout()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        foreach (
            var (slug, name) in new[]
            {
                ("e", "Émile v. Roe"),
                ("z", "Zeta"),
                ("l", "Łódź v. Roe"),
                ("o", "Øre"),
                ("d", "Đặng"),
                ("f", "Fox"),
            }
        )
            await site.PublishAsync(SampleCases.Small(slug, name));

        var page = await site.Library.ListAsync(CaseListSort.Name, descending: false, cancellation: TestSite.Cancellation);

        Assert.Equal("d e f l o z", string.Join(' ', page.Items.Select(caseListItem => caseListItem.Slug)));
    }

    [Theory]
    [InlineData(CaseListSort.Name, false)]
    [InlineData(CaseListSort.Name, true)]
    [InlineData(CaseListSort.Filed, true)]
    [InlineData(CaseListSort.LastActivity, false)]
    [InlineData(CaseListSort.Award, false)]
    [InlineData(CaseListSort.Award, true)]
    public async Task ListAsync_PageByPage_GivesEachCaseOnceInOrder(CaseListSort sort, bool descending)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        for (var i = 0; i < 60; i++)
            await site.PublishAsync(
                SampleCases.Small($"case-{i:D3}", $"Name {i % 7}", filed: $"20{10 + i % 9}", award: i % 3 == 0 ? null : $"{i % 5 + 1}")
            );

        var items = new List<CaseListItem>();
        var pages = 0;
        for (string? after = null; pages == 0 || after is not null; pages++)
        {
            var page = await site.Library.ListAsync(sort, descending, after, cancellation: TestSite.Cancellation);
            items.AddRange(page.Items);
            after = page.Next;
        }

        Assert.Equal((2, 60), (pages, items.Select(caseListItem => caseListItem.Slug).Distinct().Count()));
        var keys = items.Select(caseListItem => Key(caseListItem, sort)).TakeWhile(key => key is not null).ToList();
        Assert.All(items.Skip(keys.Count), caseListItem => Assert.Null(Key(caseListItem, sort)));
        Assert.Equal(descending ? keys.OrderDescending() : keys.Order(), keys);
    }

    [Fact]
    public async Task ListAsync_AfterACaseThatIsNotThere_IsEmpty()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());

        var page = await site.Library.ListAsync(CaseListSort.Name, false, "nowhere", cancellation: TestSite.Cancellation);

        Assert.Empty(page.Items);
    }

    private static IComparable? Key(CaseListItem item, CaseListSort sort) =>
        sort switch
        {
            CaseListSort.Name => item.Name,
            CaseListSort.Filed => item.Filed.Earliest,
            CaseListSort.LastActivity => item.LastEventDate?.Latest,
            _ => item.Award?.Amount,
        };

    private static async Task<(int Revision, long Site)> SeenAsync(TestSite site) =>
        (
            (await site.Library.FindAsync("roe-v-doe", cancellation: TestSite.Cancellation))!.Revision,
            await site.Library.SiteRevisionAsync(TestSite.Cancellation)
        );
}
