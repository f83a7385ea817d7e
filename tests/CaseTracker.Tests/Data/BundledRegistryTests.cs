using System.Text;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class BundledRegistryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_WithTheEmbeddedRegistry_HoldsIt()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName, registry: RegistryEdition.Embedded().Bytes!.Value.ToArray());

        Assert.Equal(
            "Meta Platforms, Inc.",
            (await site.Get<RegistryLibrary>().FindPartyAsync("meta-platforms", TestSite.Cancellation))?.Names[^1].Name
        );
    }

    [Fact]
    public async Task Start_WithANewerEdition_PublishesIt_AndNeverGoesBack()
    {
        Assert.Equal("1 CaseTracker First", await HeadAfterAsync("First"));
        Assert.Equal("1 CaseTracker First", await HeadAfterAsync("First"));
        Assert.Equal("2 CaseTracker Second", await HeadAfterAsync("Second"));
        Assert.Equal("2 CaseTracker Second", await HeadAfterAsync("First"));
    }

    [Fact]
    public async Task Start_WithANewerEditionOfWhatSomebodyEdited_KeepsTheirs()
    {
        await HeadAfterAsync("First");
        await using (var site = await TestSite.StartAsync(_folder.FullName))
            await site.PublishRegistryAsync(SampleRegistry.Json("Edited"));

        Assert.Equal("2 editor Edited", await HeadAfterAsync("Second"));
    }

    [Fact]
    public async Task Start_WithARegistryThatCannotBeRead_SaysSoAndGoesOn()
    {
        var complaints = new Complaints();
        await using var site = await TestSite.StartAsync(_folder.FullName, registry: Encoding.UTF8.GetBytes("{}"), complaints: complaints);

        Assert.Contains("The bundled registry can't be read", Assert.Single(complaints.All), StringComparison.Ordinal);
        Assert.Null(await site.Get<RegistryLibrary>().FindAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task Start_WithANewerEditionThatLeavesAFormerIdOut_KeepsTheOlder_AndSaysSo()
    {
        await HeadAfterAsync("First");
        var complaints = new Complaints();
        var lacking = Encoding
            .UTF8.GetString(SampleRegistry.Json("Second"))
            .Replace("a-jones-cand", "b-jones-cand", StringComparison.Ordinal);

        await using (await TestSite.StartAsync(_folder.FullName, registry: Encoding.UTF8.GetBytes(lacking), complaints: complaints))
            Assert.Contains("\"a-jones-cand\" was merged into \"jones-cand\"", Assert.Single(complaints.All), StringComparison.Ordinal);

        Assert.Equal("2 CaseTracker Third", await HeadAfterAsync("Third"));
    }

    private async Task<string> HeadAfterAsync(string name)
    {
        await using var site = await TestSite.StartAsync(
            _folder.FullName,
            registry: RegistryFile.Write(SampleRegistry.Read(SampleRegistry.Json(name)))
        );
        await using var context = site.Context();
        var head = await context.RegistryRevisions.OrderByDescending(revision => revision.Number).FirstAsync(TestSite.Cancellation);
        return $"{head.Number} {head.Author} "
            + $"{(await context.RegistryEntries.SingleAsync(entry => entry.Id == "roe", TestSite.Cancellation)).Name}";
    }
}
