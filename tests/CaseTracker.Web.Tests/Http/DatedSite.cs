using CaseTracker.Core.Revisions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A site read on 23 November 2026 whose case was published on the 20th and corrected in the last minute of the 21st (UTC), in the
/// first of the 22nd again.</summary>
public sealed class DatedSite : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 20, 15, 0, 0, TimeSpan.Zero));
    private readonly SiteHost host;

    public DatedSite() => host = new SiteHost(time);

    public IServiceProvider Services => host.Services;

    public HttpClient NewVisitor() => host.NewVisitor();

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        using (var first = host.NewVisitor())
            await first.GetStringAsync("/");
        time.Advance(new TimeSpan(days: 1, hours: 8, minutes: 59, seconds: 30));
        await RevisedSite.PublishAsync(
            Services,
            ChangeClass.Correction,
            "Ann Editor",
            "The compensatory part was misread.",
            "\"compensatory\": \"444719\"",
            "\"compensatory\": \"444720\""
        );
        time.Advance(TimeSpan.FromMinutes(1));
        await RevisedSite.PublishAsync(
            Services,
            ChangeClass.Correction,
            "Ann Editor",
            "It was misread again.",
            "\"compensatory\": \"444720\"",
            "\"compensatory\": \"444721\""
        );
        time.Advance(TimeSpan.FromHours(40));
    }

    public async ValueTask DisposeAsync() => await host.DisposeAsync();
}
