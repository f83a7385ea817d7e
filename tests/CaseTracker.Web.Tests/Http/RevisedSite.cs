using System.Text;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A site on which a bundled case was corrected and then brought
/// up to date: three revisions, of one author and of another.</summary>
public sealed class RevisedSite : IAsyncLifetime
{
    public const string Case = "/cases/" + SiteHost.Slug;

    private static readonly Lazy<Task<byte[]>> Revised = new(() => Task.Run(() => DatabaseTemplate.WithBundleThenAsync(PublishBothAsync)));

    private readonly SiteHost host = new(Revised);

    public SiteHost Host => host;

    public IServiceProvider Services => host.Services;

    public HttpClient NewVisitor() => host.NewVisitor();

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    public Task PublishAsync(ChangeClass change, string author, string reason, string before, string after) =>
        PublishAsync(Services, change, author, reason, before, after);

    private static async Task PublishBothAsync(IServiceProvider services)
    {
        await PublishAsync(
            services,
            ChangeClass.Correction,
            "Ann Editor",
            "The compensatory part was misread <by us>.",
            "\"compensatory\": \"444719\"",
            "\"compensatory\": \"444720\""
        );
        await PublishAsync(
            services,
            ChangeClass.Update,
            "Bo Editor",
            "Sources searched again.",
            "\"lastChecked\": \"2026-11-21\"",
            "\"lastChecked\": \"2026-11-22\""
        );
    }

    internal static async Task PublishAsync(
        IServiceProvider services,
        ChangeClass change,
        string author,
        string reason,
        string before,
        string after
    )
    {
        var head = (await services.GetRequiredService<CaseLibrary>().FindAsync(SiteHost.Slug))!;
        var file = Encoding.UTF8.GetString(head.Bytes.Span);
        Assert.Contains(before, file, StringComparison.Ordinal);
        var edited = Encoding.UTF8.GetBytes(file.Replace(before, after, StringComparison.Ordinal));
        var result = await services.GetRequiredService<CaseImporter>().ImportAsync(edited, new Publication(author, reason, change));
        Assert.Equal(PublishOutcome.Published, result.Published?.Outcome);
    }

    internal static CaseRetraction Retraction(IServiceProvider services) =>
        new(
            services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>(),
            services.GetRequiredService<CaseHeads>(),
            new Reviewer(),
            new SiteSettings(),
            TimeProvider.System,
            services.GetRequiredService<SiteCalendar>()
        );

    internal static CaseMerging Merging(IServiceProvider services) =>
        new(
            services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>(),
            services.GetRequiredService<CaseHeads>(),
            new Reviewer(),
            new SiteSettings(),
            TimeProvider.System
        );

    internal static RegistryMerging EntryMerging(IServiceProvider services) =>
        new(
            services.GetRequiredService<RegistryLibrary>(),
            services.GetRequiredService<RegistryPublisher>(),
            new Reviewer(),
            new SiteSettings(),
            services.GetRequiredService<SiteCalendar>(),
            TimeProvider.System
        );

    internal static RegistrySplitting Splitting(IServiceProvider services) =>
        new(
            services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>(),
            services.GetRequiredService<RegistryLibrary>(),
            services.GetRequiredService<RegistryPublisher>(),
            new Reviewer(),
            new SiteSettings(),
            TimeProvider.System
        );

    private sealed class Reviewer : ICurrentActor
    {
        public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) =>
            ValueTask.FromResult<Actor?>(new Actor(Guid.Empty, "Ray Reviewer", Role.Reviewer, IsDisabled: false, HasSecondFactor: true));
    }
}
