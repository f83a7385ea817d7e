using CaseTracker.Data;
using CaseTracker.Data.Auditing;
using CaseTracker.Web.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Auditing;

/// <summary>What the audit log of a site holds, past the page.</summary>
internal static class AuditSite
{
    /// <summary>What people did, the oldest first; what the start of the site took in is left out.</summary>
    public static async Task<List<AuditKind>> KindsAsync(this SiteHost host)
    {
        await using var context = await host
            .Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await context
            .AuditEntries.Where(row => row.Agent != AuditAgent.Site)
            .OrderBy(row => row.Id)
            .Select(row => row.Kind)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
