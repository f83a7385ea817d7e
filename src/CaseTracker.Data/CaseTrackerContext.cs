using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dockets;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Dockets;
using CaseTracker.Data.Exports;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Suggestions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data;

/// <summary>The one model, whatever the database. Revisions are the truth; every other row of a case is made from them.</summary>
public abstract class CaseTrackerContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>What is retracted or merged with them: for who writes, verifies or tells of that.</summary>
    public DbSet<CaseRow> AllCases => Set<CaseRow>();

    /// <summary>The published ones: what is retracted or merged is in no list, search or count that does not ask for all by name.</summary>
    /// <remarks>Not a query filter, which EF Core's compiled model can't hold.</remarks>
    public IQueryable<CaseRow> Cases => AllCases.Where(row => row.PublicationStatus == PublicationStatus.Published);

    public DbSet<CaseNoticeRow> CaseNotices => Set<CaseNoticeRow>();
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();
    public DbSet<RedactionRow> Redactions => Set<RedactionRow>();
    public DbSet<RedactedRevisionRow> RedactedRevisions => Set<RedactedRevisionRow>();
    public DbSet<RegistryRevisionRow> RegistryRevisions => Set<RegistryRevisionRow>();
    public DbSet<RegistryEntryRow> RegistryEntries => Set<RegistryEntryRow>();
    public DbSet<RegistryNameRow> RegistryNames => Set<RegistryNameRow>();
    public DbSet<RegistryOfficeRow> RegistryOffices => Set<RegistryOfficeRow>();
    public DbSet<RegistryFormerRow> RegistryFormer => Set<RegistryFormerRow>();
    public DbSet<SiteStateRow> SiteState => Set<SiteStateRow>();
    public DbSet<DocketRow> Dockets => Set<DocketRow>();
    public DbSet<ImportedDocketRow> ImportedDockets => Set<ImportedDocketRow>();
    public DbSet<ImportedPartyRow> ImportedParties => Set<ImportedPartyRow>();
    public DbSet<DocketEntryRow> DocketEntries => Set<DocketEntryRow>();
    public DbSet<PartyRow> Parties => Set<PartyRow>();
    public DbSet<JudgeRow> Judges => Set<JudgeRow>();
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();
    public DbSet<EventRow> Events => Set<EventRow>();
    public DbSet<RulingRow> Rulings => Set<RulingRow>();
    public DbSet<AwardRow> Awards => Set<AwardRow>();
    public DbSet<AwardChangeRow> AwardChanges => Set<AwardChangeRow>();
    public DbSet<InjunctionRow> Injunctions => Set<InjunctionRow>();
    public DbSet<UpcomingDateRow> UpcomingDates => Set<UpcomingDateRow>();
    public DbSet<SourceRow> Sources => Set<SourceRow>();
    public DbSet<TopicRow> Topics => Set<TopicRow>();
    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();
    public DbSet<ProposalEditorRow> ProposalEditors => Set<ProposalEditorRow>();
    public DbSet<ProposalFormRow> ProposalForms => Set<ProposalFormRow>();
    public DbSet<DraftVersionRow> DraftVersions => Set<DraftVersionRow>();
    public DbSet<ProposalCommentRow> ProposalComments => Set<ProposalCommentRow>();
    public DbSet<SuggestionRow> Suggestions => Set<SuggestionRow>();
    public DbSet<IssuedExportRow> IssuedExports => Set<IssuedExportRow>();

    public DbSet<AuditEntryRow> AuditEntries => Set<AuditEntryRow>();

    public DbSet<JobRow> Jobs => Set<JobRow>();

    public DbSet<Person> People => Set<Person>();
    public DbSet<IdentityUserToken<Guid>> PersonSecrets => Set<IdentityUserToken<Guid>>();
    public DbSet<IdentityUserPasskey<Guid>> PersonPasskeys => Set<IdentityUserPasskey<Guid>>();
    public DbSet<SessionRow> Sessions => Set<SessionRow>();
    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CaseTrackerContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        AsWords<AuditAgent>();
        AsWords<AuditKind>();
        AsWords<AwardStage>();
        AsWords<CaseHeadline>();
        AsWords<PublicationStatus>();
        AsWords<ChangeClass>();
        AsWords<ComponentKind>();
        AsWords<DocketEntryKind>();
        AsWords<DocketStatus>();
        AsWords<EventKind>();
        AsWords<InjunctionKind>();
        AsWords<InjunctionStatus>();
        AsWords<JobKind>();
        AsWords<NoticeKind>();
        AsWords<PartyKind>();
        AsWords<ProposalStage>();
        AsWords<RecordKind>();
        AsWords<RegistryKind>();
        AsWords<RemittiturStatus>();
        AsWords<Role>();
        AsWords<SignInWay>();
        AsWords<Significance>();
        AsWords<SourceClass>();
        AsWords<SuggestionOutcome>();
        AsWords<RedactionGround>();

        void AsWords<T>()
            where T : struct, Enum => configurationBuilder.Properties<T>().HaveConversion<EnumTextConverter<T>>();
    }
}
