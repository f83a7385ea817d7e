using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Sqlite;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Model_HasNoChangeWithoutItsMigration()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var context = site.Context();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(TestSite.Cancellation));
    }

    /// <summary>Else docs/data.md says how to make it anew.</summary>
    [Fact]
    public async Task CompiledModel_IsThatOfTheConfigurations()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var context = site.Context();

        Assert.Equal(Described(context.GetService<IDesignTimeModel>().Model), Described(context.Model));
    }

    [Fact]
    public async Task Connections_OfTheRealContext_HaveTheDurableSettings()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var one = site.Context();
        await using var other = site.Context();

        SqliteConnectionSettings.Check(one.Database);
        SqliteConnectionSettings.Check(other.Database);
    }

    [Fact]
    public async Task Publishing_AFullCaseAndARegistry_FillsEveryTable()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishRegistryAsync(SampleRegistry.Json());
        var rows = await Rows.OfAsync(site);
        await using var context = site.Context();

        string[] filledByOthers =
        [
            "people",
            "person_secrets",
            "person_passkeys",
            "sessions",
            "invitations",
            "proposals",
            "withholdings",
            "withheld_revisions",
            "proposal_comments",
            "proposal_editors",
            "proposal_forms",
            "proposal_states",
            "case_notices",
            "handouts",
            "jobs",
            "audit_entries",
            "suggestions",
            "imported_dockets",
            "imported_parties",
            "imported_attorneys",
            "docket_entries",
            "docket_documents",
        ];
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except(filledByOthers).ToList();

        Assert.Equal(20, tables.Count);
        Assert.All(tables, table => Assert.Contains($"{table}: ", rows, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Publishing_AFullCase_ProjectsWhatIsSoToday()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        var rows = await Rows.OfAsync(site, "revisions");

        Assert.Contains("Headline=pending with appeal open", rows, StringComparison.Ordinal);
        Assert.Contains(
            "AwardUnits=4005000 AwardCurrency=USD AwardStage=after remittitur, no record that it was accepted InjunctionStatus=stayed "
                + "MainCourtId=cand MainCourtName= MainDocketNumber=3:24-cv-00001 "
                + "Filed=2024-01 FiledEarliest=2024-01-01 FiledLatest=2024-01-31",
            rows,
            StringComparison.Ordinal
        );
        Assert.Contains("ValidUntil=2026-01-14 ProjectedFor=2025-12-03", rows, StringComparison.Ordinal);
        Assert.Contains(
            "award_changes: CaseId=1 AwardId=damages Position=2 EventId=order "
                + "Component=punitive UnitsBefore=9000000 Units=3000000 How=remittitur Day=2025-10-17",
            rows,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "parties: CaseId=1 Id=roe RegistryId= NamedRegistryId= Kind=organisation Name=Roe Platforms, Inc.",
            rows,
            StringComparison.Ordinal
        );
        Assert.Contains("Status=stayed Standing=stayed IssuedBy=order InForceIssued=2025-10-17", rows, StringComparison.Ordinal);
        Assert.Contains("upcoming_dates: CaseId=1 Position=0 EventId=stay", rows, StringComparison.Ordinal);
        Assert.Contains("site_state: Id=1 Revision=1", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_OfACaseThatIsNotThere_AreRefusedByTheDatabase()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var context = site.Context();
        context.Add(
            new JudgeRow
            {
                CaseId = 7,
                Id = "jones",
                Name = "Ann Jones",
            }
        );

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task Cases_WrittenByTwo_KeepsTheFirstAndTellsTheSecond()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await using var one = site.Context();
        await using var other = site.Context();
        (await one.Cases.SingleAsync(TestSite.Cancellation)).HeadRevision = 2;
        (await other.Cases.SingleAsync(TestSite.Cancellation)).HeadRevision = 3;

        await one.SaveChangesAsync(TestSite.Cancellation);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(TestSite.Cancellation));
    }

    /// <summary>What a query and a change depend on: tables, columns with their types, keys, indices and references.</summary>
    private static IReadOnlyList<string> Described(IModel model) =>
        [
            .. from entity in model.GetEntityTypes()
            orderby entity.Name
            from line in new[] { $"{entity.Name} in {entity.GetTableName()}" }
                .Concat(entity.GetProperties().Select(Described))
                .Concat(entity.GetKeys().Select(key => $"{entity.Name} key {string.Join(',', key.Properties.Select(item => item.Name))}"))
                .Concat(
                    entity
                        .GetIndexes()
                        .Select(index =>
                            $"{entity.Name} index {string.Join(',', index.Properties.Select(item => item.Name))} unique {index.IsUnique}"
                        )
                )
                .Concat(
                    entity
                        .GetForeignKeys()
                        .Select(key =>
                            $"{entity.Name} {string.Join(',', key.Properties.Select(item => item.Name))} "
                            + $"to {key.PrincipalEntityType.Name}, {key.DeleteBehavior}, required {key.IsRequired}"
                        )
                )
            select line,
        ];

    private static string Described(IProperty property) =>
        $"{property.DeclaringType.Name}.{property.Name} {property.ClrType} {property.GetColumnName()} {property.GetColumnType()} "
        + $"null {property.IsNullable} longest {property.GetMaxLength()} token {property.IsConcurrencyToken} {property.ValueGenerated} "
        + $"{property.GetTypeMapping().Converter?.GetType()}";
}
