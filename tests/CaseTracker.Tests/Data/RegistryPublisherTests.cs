using CaseTracker.Core.Registry;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class RegistryPublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PublishAsync_ARegistry_WritesRevisionRowsAndSiteRevision()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var before = await site.Library.SiteRevisionAsync(TestSite.Cancellation);

        var result = await site.PublishRegistryAsync(SampleRegistry.Json());

        Assert.Equal((PublishOutcome.Published, 1), (result.Outcome, result.Head));
        Assert.Equal(before + 1, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
        var library = site.Get<RegistryLibrary>();
        Assert.Equal(
            RegistryFile.Write(SampleRegistry.Read(SampleRegistry.Json())),
            (await library.FindAsync(TestSite.Cancellation))!.Bytes.ToArray()
        );
    }

    [Fact]
    public async Task FindAsync_AnEntry_IsWhatTheFileHolds()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(SampleRegistry.Json());
        var registry = SampleRegistry.Read(SampleRegistry.Json());
        var library = site.Get<RegistryLibrary>();

        Assert.Equivalent(registry.Parties[0], await library.FindPartyAsync("roe", TestSite.Cancellation), strict: true);
        Assert.Equivalent(registry.Judges[0], await library.FindJudgeAsync("jones-cand", TestSite.Cancellation), strict: true);
        Assert.Null(await library.FindPartyAsync("jones-cand", TestSite.Cancellation));
        Assert.Null(await library.FindJudgeAsync("no such id", TestSite.Cancellation));
    }

    [Theory]
    [InlineData("Roe Platforms, Inc.", null, PublishOutcome.Unchanged, 1)]
    [InlineData("Roe SE", null, PublishOutcome.Published, 2)]
    [InlineData("Roe SE", 1, PublishOutcome.Published, 2)]
    [InlineData("Roe SE", 0, PublishOutcome.HeadMoved, 1)]
    [InlineData("Roe SE", 7, PublishOutcome.HeadMoved, 1)]
    public async Task PublishAsync_ASecondTime_FollowsTheHead(string name, int? expected, PublishOutcome outcome, int head)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(SampleRegistry.Json());

        var result = await site.PublishRegistryAsync(SampleRegistry.Json(name), expected);

        Assert.Equal((outcome, head), (result.Outcome, result.Head));
        var newest = head == 2 ? name : "Roe Platforms, Inc.";
        Assert.Equal(newest, (await site.Get<RegistryLibrary>().FindPartyAsync("roe", TestSite.Cancellation))!.Names[^1].Name);
        Assert.Empty((await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
    }

    [Fact]
    public async Task PublishAsync_WhileTheDiskIsFull_ChangesNothing()
    {
        var fault = new PlantedFault("site_state");
        await using var site = await TestSite.StartAsync(_folder.FullName, fault: fault);
        await site.PublishRegistryAsync(SampleRegistry.Json());
        var before = await Rows.OfAsync(site);
        fault.IsArmed = true;

        await Assert.ThrowsAsync<IOException>(() => site.PublishRegistryAsync(SampleRegistry.Json("Roe SE")));

        fault.IsArmed = false;
        Assert.Equal(before, await Rows.OfAsync(site));
    }

    [Theory]
    [InlineData(
        "UPDATE registry_revisions SET Bytes = CAST(replace(CAST(Bytes AS TEXT), 'maker', 'baker') AS BLOB) WHERE Number = 1",
        "registry, revision 1: its registry file was changed"
    )]
    [InlineData(
        "UPDATE registry_revisions SET Author = 'another' WHERE Number = 1",
        "registry, revision 1: its number, time, author, reason, class or digest was changed"
    )]
    [InlineData(
        "DELETE FROM registry_revisions WHERE Number = 1",
        "registry: revisions are missing: found 2",
        "registry, revision 2: it does not follow the revision before it"
    )]
    [InlineData("DELETE FROM registry_revisions WHERE Number = 2", "registry: its newest revision is 2, and 1 was found")]
    [InlineData("DELETE FROM registry_revisions", "registry: its newest revision is 2, and none was found")]
    public async Task VerifyAsync_AChangedRegistry_IsNamed(string statement, params string[] expected)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(SampleRegistry.Json());
        await site.PublishRegistryAsync(SampleRegistry.Json("Roe SE"));
        await site.RunAsync(statement);

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Equal(expected, result.Faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("DELETE FROM registry_entries")]
    [InlineData("UPDATE registry_names SET Name = 'Spoilt'")]
    [InlineData("UPDATE site_state SET RegistryRevision = 7")]
    public async Task ReindexAsync_AfterTheRegistrysRowsWereSpoilt_MakesThemAgain(string statement)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(SampleRegistry.Json());
        var before = await Rows.OfAsync(site, "site_state");
        await site.RunAsync(statement);

        Assert.Empty((await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation)).Faults);

        Assert.Equal(before, await Rows.OfAsync(site, "site_state"));
        await using var context = site.Context();
        Assert.Equal(1, await context.SiteState.Select(siteState => siteState.RegistryRevision).SingleAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task ReindexAsync_ARegistryThatCannotBeRead_IsNamedAndKeepsItsRows()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(SampleRegistry.Json());
        await site.RunAsync("UPDATE registry_revisions SET Bytes = CAST('nothing' AS BLOB)");

        var fault = Assert.Single((await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation)).Faults);

        Assert.StartsWith("registry, revision 1: the registry file can't be read", fault.ToString(), StringComparison.Ordinal);
        Assert.NotNull(await site.Get<RegistryLibrary>().FindPartyAsync("roe", TestSite.Cancellation));
    }
}
