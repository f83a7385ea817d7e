using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using CaseTracker.Tests.Registry;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class FormerIdImportTests : MergedRegistry
{
    [Fact]
    public async Task Import_OfAFileThatLeavesAFormerIdOut_IsRefused_AndNamesItAndWhatToDo()
    {
        await using var site = await StartAsync();
        await MergeAsync(site, "roe-llc", "roe");

        var result = await site.Get<CaseImporter>()
            .ImportAsync(Without("roe-llc"), new Publication("editor", "An older file.", ChangeClass.Update), TestSite.Cancellation);

        Assert.Equal((PublishOutcome.Refused, 2), (result.Published!.Outcome, result.Published.Head));
        var error = Assert.Single(result.Errors).ToString();
        foreach (
            var part in new[]
            {
                "parties",
                "\"roe-llc\" was merged into \"roe\"",
                "former",
                "export --registry",
                "/edit/parties/roe-llc/split",
            }
        )
            Assert.Contains(part, error, StringComparison.Ordinal);
        Assert.Equal("roe", await LeadsToAsync(site, "roe-llc"));
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Import_OfAFileInWhichAFormerIdIsAnEntryAgain_IsRefused_UnlessItIsMeant()
    {
        await using var site = await StartAsync();
        await MergeAsync(site, "roe-llc", "roe");
        Who.Now = ManualActor.Ray with { DisplayName = "Another Reviewer" };
        await MergeAsync(site, "roe", "roe-se");
        var by = new Publication("editor", "An older file.", ChangeClass.Update);

        var refused = await site.Get<CaseImporter>().ImportAsync(TwiceListed.Json, by, TestSite.Cancellation);

        Assert.Equal((PublishOutcome.Refused, 3), (refused.Published!.Outcome, refused.Published.Head));
        Assert.Equal(2, refused.Errors.Count);
        foreach (
            var part in new[]
            {
                "parties[1] (roe): \"roe\" was merged into \"roe-se\" on 3 December 2025 by Another Reviewer",
                "/edit/parties/roe/split",
                "--take-apart",
            }
        )
            Assert.Contains(part, refused.Errors[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "\"roe-llc\" was merged into \"roe-se\" on 3 December 2025 by Ray Reviewer",
            refused.Errors[1].ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("roe-se", await LeadsToAsync(site, "roe-llc"));

        Assert.Equal(
            PublishOutcome.Published,
            (await site.Get<CaseImporter>().ImportAsync(TwiceListed.Json, by with { TakesApart = true }, TestSite.Cancellation))
                .Published!
                .Outcome
        );

        Assert.Null(await LeadsToAsync(site, "roe-llc"));
        Assert.NotNull(await site.Get<RegistryLibrary>().FindPartyAsync("roe-llc", TestSite.Cancellation));
    }

    private static byte[] Without(string id)
    {
        var registry = JsonNode.Parse(TwiceListed.Json)!;
        var parties = registry["parties"]!.AsArray();
        parties.Remove(parties.Single(party => (string?)party!["id"] == id));
        return Encoding.UTF8.GetBytes(registry.ToJsonString());
    }
}
