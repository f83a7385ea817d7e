using System.Text;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Courts;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>What is found across cases, page by page.</summary>
public sealed class RegistryLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PartiesAsync_OverSeveralPages_GivesEachOnceWithItsCases()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(SampleRegistry.Json());
        await site.PublishAsync(Case("one", own: 60));
        await site.PublishAsync(Case("two", own: 0));
        var library = site.Get<RegistryLibrary>();

        var first = await library.PartiesAsync(cancellation: TestSite.Cancellation);
        var second = await library.PartiesAsync(first.Next, TestSite.Cancellation);

        Assert.Equal((50, 11), (first.Items.Count, second.Items.Count));
        Assert.Null(second.Next);
        Assert.Equal(61, first.Items.Concat(second.Items).Select(item => item.Id).Distinct().Count());
        Assert.Contains(new RegistryListItem("roe", "Roe Platforms, Inc.", null, 2), second.Items);
        // The registry has no such entry: the name is the case's.
        Assert.Equal(new RegistryListItem("p-00", "A 00", null, 1), first.Items[0]);
        Assert.Empty((await library.PartiesAsync("zzz", TestSite.Cancellation)).Items);
    }

    [Fact]
    public async Task CasesAndDockets_OverSeveralPages_GoOnWithThoseTakenInBefore()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        for (var i = 0; i < 22; i++)
            await site.PublishAsync(Case($"case-{i:00}"));
        var (library, courts) = (site.Get<RegistryLibrary>(), site.Get<CourtLibrary>());
        var newestFirst = Enumerable.Range(0, 22).Reverse().Select(i => $"case-{i:00}").ToList();

        var first = await library.CasesOfPartyAsync("roe", cancellation: TestSite.Cancellation);
        var second = await library.CasesOfPartyAsync("roe", first.Next, TestSite.Cancellation);
        var dockets = await courts.DocketsAsync("cand", cancellation: TestSite.Cancellation);
        var further = await courts.DocketsAsync("cand", CaseRecord.Read(dockets.Next), TestSite.Cancellation);

        Assert.Equal(newestFirst, first.Items.Concat(second.Items));
        Assert.Equal((20, null), (first.Items.Count, second.Next));
        Assert.Equal(newestFirst, dockets.Items.Concat(further.Items).Select(record => record.Slug));
        Assert.Equal((20, null), (dockets.Items.Count, further.Next));
        Assert.Equal([new CourtUse("cand", 22, 22)], await courts.CourtsAsync(TestSite.Cancellation));
        Assert.Empty((await library.CasesOfPartyAsync("roe", "no-such-case", TestSite.Cancellation)).Items);
        Assert.Empty((await library.CasesOfJudgeAsync("roe", cancellation: TestSite.Cancellation)).Items);
        Assert.Empty((await courts.DocketsAsync("ca9", cancellation: TestSite.Cancellation)).Items);
    }

    [Fact]
    public async Task CasesOfJudgeAsync_FindsTheCasesThatNameTheJudge()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(Case("with-judge"));
        await site.PublishAsync(SampleCases.Full());
        var library = site.Get<RegistryLibrary>();

        Assert.Equal(["with-judge"], (await library.CasesOfJudgeAsync("jones-cand", cancellation: TestSite.Cancellation)).Items);
        Assert.Equal(
            [new RegistryListItem("jones-cand", "Jones", "cand", 1)],
            (await library.JudgesAsync(cancellation: TestSite.Cancellation)).Items
        );
    }

    [Fact]
    public async Task RulingsAsync_OverSeveralPages_GivesThemNewestFirst()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(Case("one", rulings: 40));
        await site.PublishAsync(Case("two", rulings: 20));
        var courts = site.Get<CourtLibrary>();

        var first = await courts.RulingsAsync("cand", cancellation: TestSite.Cancellation);
        var second = await courts.RulingsAsync("cand", CaseRecord.Read(first.Next), TestSite.Cancellation);

        var all = first.Items.Concat(second.Items).ToList();
        Assert.Equal((50, 10, null), (first.Items.Count, second.Items.Count, second.Next));
        Assert.Equal(60, all.Distinct().Count());
        Assert.Equal(
            all.OrderByDescending(caseRecord => caseRecord.Id, StringComparer.Ordinal).Select(caseRecord => caseRecord.Id),
            all.Select(caseRecord => caseRecord.Id)
        );
        // On one day, the case taken in last comes first.
        Assert.Equal([new CaseRecord("two", "r-119"), new CaseRecord("one", "r-119")], all.Skip(20).Take(2));
        Assert.Empty((await courts.RulingsAsync("cand", new CaseRecord("no-such-case", "r-100"), TestSite.Cancellation)).Items);
    }

    [Fact]
    public async Task InjunctionsAndAwards_OfACourt_AreThoseGivenThere()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        var courts = site.Get<CourtLibrary>();

        Assert.Equal(
            [
                new CourtInjunction(
                    "roe-v-doe",
                    "Roe v. Doe",
                    "permanent",
                    "Permanent injunction",
                    InjunctionStatus.Stayed,
                    Standing: "stayed"
                ),
            ],
            await courts.InjunctionsAsync("cand", TestSite.Cancellation)
        );
        Assert.Equal(
            [
                new CourtAward(
                    "roe-v-doe",
                    "Roe v. Doe",
                    "damages",
                    new MonetaryAmount(400.50m, "USD"),
                    "after remittitur, no record that it was accepted"
                ),
            ],
            await courts.AwardsAsync("cand", TestSite.Cancellation)
        );
        var docket = Assert.Single((await courts.DocketsAsync("cand", cancellation: TestSite.Cancellation)).Items);
        Assert.Equal(
            ("Roe Inc. v. Doe Ltd.", "3:24-cv-00001", "2024-01", "pending"),
            (docket.CaseName, docket.Number, docket.Filed.Text, docket.Status)
        );
        Assert.Empty(await courts.InjunctionsAsync("ca9", TestSite.Cancellation));
    }

    [Theory]
    [InlineData(
        "SELECT RegistryId, COUNT(DISTINCT CaseId) FROM parties WHERE RegistryId > 'a' GROUP BY RegistryId ORDER BY RegistryId LIMIT 51",
        "IX_parties_RegistryId_CaseId"
    )]
    [InlineData(
        "SELECT DISTINCT CaseId FROM judges WHERE RegistryId = 'a' AND CaseId < 9 ORDER BY CaseId DESC LIMIT 21",
        "IX_judges_RegistryId_CaseId"
    )]
    [InlineData(
        "SELECT EventId FROM rulings WHERE CourtId = 'cand' ORDER BY Day DESC, CaseId DESC, Position DESC LIMIT 51",
        "IX_rulings_CourtId_Day_CaseId_Position"
    )]
    [InlineData("SELECT Id FROM dockets WHERE CourtId = 'cand' AND CaseId < 9 ORDER BY CaseId DESC LIMIT 21", "IX_dockets_CourtId_CaseId")]
    public async Task Lists_RunAlongAnIndexAndAreNotSorted(string query, string index)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await using var context = site.Context();
        await context.Database.OpenConnectionAsync(TestSite.Cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the queries of this table
        command.CommandText = $"EXPLAIN QUERY PLAN {query}";
#pragma warning restore CA2100
        var plan = new StringBuilder();
        await using var reader = await command.ExecuteReaderAsync(TestSite.Cancellation);
        while (await reader.ReadAsync(TestSite.Cancellation))
            plan.AppendLine(reader.GetString(3));

        Assert.Contains(index, plan.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ORDER BY", plan.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A case with a party that all share and some of its own, a judge,
    /// and rulings one a day, of each kind that counts as one.</summary>
    private static byte[] Case(string slug, int own = 0, int rulings = 0) =>
        Encoding.UTF8.GetBytes(
            $$"""
        {
          "caseFile": "1.0", "slug": "{{slug}}", "name": "{{slug}}", "about": "A dispute.",
          "coding": { "state": "in process", "lastChecked": "2025-12-02" },
          "dockets": [ { "id": "trial", "court": "cand", "number": "1", "filed": "2024-01-15",
            "judges": [ { "judge": "jones", "role": "presiding" } ] } ],
          "parties": [
            {{string.Concat(Enumerable.Range(0, own).Select(i => $$"""
              { "id": "a-{{i}}", "registry": "p-{{i:00}}", "kind": "person", "names": [ { "name": "A {{i:00}}" } ] },
              """))}}
            { "id": "b", "registry": "roe", "kind": "organisation", "names": [ { "name": "B" } ] }
          ],
          "judges": [ { "id": "jones", "registry": "jones-cand", "names": [ { "name": "Jones" } ] } ],
          "events": [
            {{string.Concat(Enumerable.Range(0, rulings).Select(i => $$"""
              { "id": "r-{{100 + i}}", "date": "{{new DateOnly(2024, 2, 1).AddDays(i):yyyy-MM-dd}}", "docket": "trial",
                "title": "Ruling {{i}}", {{Kinds[i % Kinds.Length]}} },
              """))}}
            { "id": "brief", "date": "2024-02-03", "kind": "brief", "docket": "trial", "title": "No ruling" }
          ]
        }
        """
        );

    private static readonly string[] Kinds =
    [
        "\"kind\": \"order\"",
        "\"kind\": \"opinion\"",
        "\"kind\": \"verdict\"",
        "\"kind\": \"judgment\"",
        "\"kind\": \"hearing\", \"ruling\": {}",
    ];
}
