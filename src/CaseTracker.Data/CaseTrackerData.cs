using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Courts;
using CaseTracker.Data.Dockets;
using CaseTracker.Data.Exports;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Search;
using CaseTracker.Data.Sqlite;
using CaseTracker.Data.Suggestions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseTracker.Data;

public static class CaseTrackerData
{
    /// <summary>
    /// Registers the database of a data directory and the services on it. A
    /// <see cref="TimeProvider"/> or <see cref="SiteCalendar"/> registered
    /// before is kept. Call <see cref="DatabaseStartup"/> before the first use.
    /// </summary>
    public static IServiceCollection AddCaseTrackerData(this IServiceCollection services, DataDirectory directory)
    {
        services.AddSingleton(directory);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new SiteCalendar(
            provider.GetRequiredService<TimeProvider>(),
            TimeZoneInfo.FindSystemTimeZoneById(SiteCalendar.DefaultTimeZone)
        ));
        return services
            .AddSqlite(directory)
            .AddCases()
            .AddCourts()
            .AddDockets()
            .AddRegistry()
            .AddPublishing()
            .AddProposals()
            .AddSuggestions()
            .AddRedaction()
            .AddExports()
            .AddSearch()
            .AddJobs()
            .AddAccounts()
            .AddAuditing()
            .AddBundle();
    }
}
