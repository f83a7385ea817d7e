using CaseTracker.Core.Access;
using CaseTracker.Data.Access;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Queries;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseTracker.Data;

public static class CaseTrackerData
{
    /// <summary>
    /// Registers the database of a data directory and the services on it. A <see cref="TimeProvider"/> or <see cref="SiteCalendar"/> registered
    /// before is kept. Call <see cref="DatabaseStartup"/> before the first use.
    /// </summary>
    public static IServiceCollection AddCaseTrackerData(this IServiceCollection services, DataDirectory directory)
    {
        services.AddSingleton(directory);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new SiteCalendar(
            provider.GetRequiredService<TimeProvider>(), TimeZoneInfo.FindSystemTimeZoneById(SiteCalendar.DefaultTimeZone)));
        services.AddDbContextFactory<SqliteCaseTrackerContext>(options => options.UseCaseTrackerDatabase(directory.DatabaseFile));
        services.AddSingleton<IDbContextFactory<CaseTrackerContext>, SqliteContextFactory>();

        services.AddSingleton<CaseHeads>();
        services.AddSingleton<CaseLibrary>();
        services.AddSingleton<RegistryLibrary>();
        services.AddSingleton<FormerEntries>();
        services.AddSingleton<CourtLibrary>();
        services.AddSingleton<CaseAddresses>();
        services.AddSingleton<PublishedCases>();
        services.AddSingleton<RevisionLog>();
        services.AddSingleton<CaseNotices>();
        services.AddSingleton<CasePublisher>();
        services.AddSingleton<RegistryPublisher>();
        services.AddSingleton<RegistryCorrections>();
        services.AddSingleton<CaseImporter>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ProposalSharing>();
        services.AddScoped<ProposalReview>();
        services.AddScoped<ProposalPublishing>();
        services.AddSingleton<ProposalRelease>();
        services.AddSingleton<JobQueue>();
        services.AddSingleton<ScheduledPublishing>();
        services.AddScoped<WithholdingDesk>();
        services.AddScoped<CaseRetraction>();
        services.AddScoped<CaseMerging>();
        services.AddScoped<RegistryMerging>();
        services.AddScoped<RegistrySplitting>();
        services.AddScoped<CaseReverting>();
        services.AddScoped<LeadReview>();
        services.AddSingleton<Reindexer>();
        services.AddSingleton<RevisionVerifier>();
        services.AddSingleton<Handouts>();
        services.AddSingleton<SiteRecord>();
        services.TryAddSingleton(new SiteSettings());
        services.AddSingleton<Actors>();
        services.AddSingleton<AccessGate>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<PeopleRegister>();
        services.AddSingleton<PeopleDesk>();
        services.AddSingleton<AuditLog>();
        services.TryAddSingleton(BundledCases.Embedded());
        services.AddSingleton<BundledCases>();
        services.TryAddSingleton(_ => RegistryEdition.Embedded());
        services.AddSingleton<BundledRegistry>();
        return services;
    }
}
