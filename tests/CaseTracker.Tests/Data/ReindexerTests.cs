using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ReindexerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE cases SET StatusLine = 'Nonsense.', AwardUnits = -1, HeadRevision = 1, ValidUntil = NULL")]
    [InlineData("UPDATE cases SET Slug = 'lost', Headline = 'no such word', FiledEarliest = 'no day'")]
    [InlineData("UPDATE events SET Position = 7, Kind = 'no such word', Latest = NULL")]
    [InlineData("DELETE FROM events")]
    [InlineData("DELETE FROM upcoming_dates")]
    [InlineData("INSERT INTO judges (CaseId, Id, Name) VALUES (1, 'nobody', 'Nobody')")]
    public async Task ReindexAsync_AfterRowsWereSpoilt_MakesThemAgain(string statement)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Full(title: "The jury awards damages"));
        var before = await Rows.OfAsync(site, "site_state");
        await site.RunAsync(statement);
        Assert.NotEqual(before, await Rows.OfAsync(site, "site_state"));

        var result = await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);

        Assert.Equal((1, 0), (result.Cases, result.Faults.Count));
        Assert.Equal(before, await Rows.OfAsync(site, "site_state"));
        Assert.Equal(3, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task ReindexAsync_ACaseFileThatCannotBeRead_IsNamedAndTheOthersGoOn()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Small("first"));
        await site.PublishAsync(SampleCases.Small("second"));
        await site.RunAsync("UPDATE revisions SET Bytes = CAST('nothing' AS BLOB) WHERE CaseId = 1");
        await site.RunAsync("UPDATE cases SET StatusLine = 'Spoilt.'");

        var result = await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);

        Assert.Equal(("first", 1), Assert.Single(result.Faults.Select(fault => (fault.Slug, fault.Revision))));
        await using var context = site.Context();
        Assert.Equal(
            ["first"],
            await context.Cases.Where(row => row.StatusLine == "Spoilt.").Select(row => row.Slug).ToListAsync(TestSite.Cancellation)
        );
    }

    [Fact]
    public async Task ProjectDueAsync_OnceAStayHasRunOut_SaysSo()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        var reindexer = site.Get<Reindexer>();
        Assert.Equal("stayed for 3 December 2025", await InjunctionAsync(site));

        site.Time.Advance(TimeSpan.FromDays(42));
        Assert.Equal(0, (await reindexer.ProjectDueAsync(TestSite.Cancellation)).Cases);
        site.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, (await reindexer.ProjectDueAsync(TestSite.Cancellation)).Cases);
        Assert.Equal("stayed for 15 January 2026", await InjunctionAsync(site));
        site.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, (await reindexer.ProjectDueAsync(TestSite.Cancellation)).Cases);
        Assert.Equal("in force for 16 January 2026", await InjunctionAsync(site));
        site.Time.Advance(TimeSpan.FromDays(200));
        Assert.Equal(0, (await reindexer.ProjectDueAsync(TestSite.Cancellation)).Cases);
    }

    [Fact]
    public async Task Start_OnALaterDay_ProjectsTheCasesThatAreDue()
    {
        await using (var site = await TestSite.StartAsync(_folder.FullName))
            await site.PublishAsync(SampleCases.Full());

        await using var later = await TestSite.StartAsync(_folder.FullName, time: new FakeTimeProvider(TestSite.Start.AddDays(100)));

        Assert.Equal("in force for 13 March 2026", await InjunctionAsync(later));
    }

    private static async Task<string> InjunctionAsync(TestSite site)
    {
        await using var context = site.Context();
        var row = await context.Cases.SingleAsync(TestSite.Cancellation);
        return $"{row.InjunctionStatus} for {row.ProjectedFor:d MMMM yyyy}";
    }
}
