using System.Text;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Data;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using CaseTracker.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A registry in which a party stands twice, with a case for each, and the steps of a reviewer who puts that right.</summary>
public abstract class MergedRegistry : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    private protected ManualActor Who { get; } = new() { Now = ManualActor.Ray };

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<TestSite> StartAsync()
    {
        var site = await TestSite.StartAsync(Folder.FullName);
        await site.PublishRegistryAsync(TwiceListed.Json);
        await site.PublishAsync(Case("one", "roe-llc"));
        await site.PublishAsync(Case("two", "roe"));
        return site;
    }

    private protected static byte[] Case(string slug, string party) =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "caseFile": "1.0", "slug": "{{slug}}", "name": "{{slug}}", "about": "A dispute.",
              "coding": { "state": "in process", "lastChecked": "2025-12-02" },
              "dockets": [ { "id": "trial", "court": "cand", "number": "1", "filed": "2024-01-15" } ],
              "parties": [ { "id": "b", "registry": "{{party}}", "kind": "organisation", "names": [ { "name": "B" } ] } ]
            }
            """
        );

    private protected RegistryMerging Merging(TestSite site) =>
        new(site.Get<RegistryLibrary>(), site.Get<RegistryPublisher>(), Who, new SiteSettings(), site.Get<SiteCalendar>(), site.Time);

    private protected RegistrySplitting Splitting(TestSite site) =>
        new(
            site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Get<RegistryLibrary>(),
            site.Get<RegistryPublisher>(),
            Who,
            new SiteSettings(),
            site.Time
        );

    /// <param name="seen">The revision on which is decided; the newest unless given.</param>
    private protected async Task<PublicationStatusResult> MergeAsync(
        TestSite site,
        string from,
        string into,
        string why = "One company.",
        int? seen = null
    ) =>
        await Merging(site)
            .MergeAsync(
                RegistryKind.Party,
                from,
                into,
                TwiceListed.NoChoices,
                why,
                seen ?? (await site.Get<RegistryLibrary>().NewestAsync(TestSite.Cancellation)).Revision,
                TestSite.Cancellation
            );

    private protected async Task<PublicationStatusResult> SplitAsync(TestSite site, string id) =>
        await Splitting(site)
            .SplitAsync(
                RegistryKind.Party,
                id,
                "They are two.",
                (await site.Get<RegistryLibrary>().NewestAsync(TestSite.Cancellation)).Revision,
                TestSite.Cancellation
            );

    private protected static Task<string?> LeadsToAsync(TestSite site, string id) =>
        site.Get<RegistryLibrary>().LeadsToAsync(RegistryKind.Party, id, TestSite.Cancellation);

    /// <summary>The chain holds, and tables made anew from it are the same.</summary>
    private protected static async Task AssertSoundAsync(TestSite site)
    {
        Assert.Empty((await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
        var rows = await Rows.OfAsync(site, "site_state");
        await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);
        Assert.Equal(rows, await Rows.OfAsync(site, "site_state"));
    }
}
