using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A site of two cases, of which a reviewer retracts one.</summary>
public abstract class RetractedCase : IDisposable
{
    protected const string Slug = "roe-v-doe";

    private protected TemporaryFolder Folder { get; } = new();

    private protected ManualActor Who { get; } = new() { Now = ManualActor.Ray };

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<TestSite> StartAsync(PlantedFault? fault = null)
    {
        var site = await TestSite.StartAsync(Folder.FullName, fault: fault);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Small("other"));
        return site;
    }

    private protected CaseRetraction Retraction(TestSite site) =>
        new(
            site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Get<CaseHeads>(),
            Who,
            new SiteSettings(),
            site.Time,
            site.Get<SiteCalendar>()
        );

    private protected static async Task AssertSoundAsync(TestSite site) =>
        Assert.Empty((await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
}
