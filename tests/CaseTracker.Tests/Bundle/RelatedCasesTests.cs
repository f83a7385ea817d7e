using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Bundle;

/// <summary>The other bundled cases: canonical, possible, and so on the days that test appeals and injunctions hardest.</summary>
public sealed class RelatedCasesTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Select(file => Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsCanonicalAndItsHistoryPossible(string file)
    {
        var bytes = File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{file}"));
        var read = CaseFile.Read(bytes);

        Assert.Empty(read.Errors);
        Assert.Equal(file, $"{read.Case!.Slug}.case.json");
        Assert.Equal(bytes, CaseFile.Write(read.Case));
        Assert.All(read.Case.Events, happened => Assert.NotEmpty(happened.Sources));
        Assert.DoesNotContain(
            new CaseHistory(read.Case).On(new DateOnly(2026, 11, 21)).Findings,
            finding => finding.Severity == DiagnosticSeverity.Impossible
        );
    }

    [Theory]
    [InlineData(
        "hiq-labs-v-linkedin",
        "2018-01-01",
        "Pending (N.D. Cal. 3:17-cv-03301-EMC), with an appeal open (9th Cir. 17-16783); "
            + "preliminary injunction of 14 August 2017 in force; no award."
    )]
    [InlineData(
        "hiq-labs-v-linkedin",
        "2021-12-31",
        "Pending (N.D. Cal. 3:17-cv-03301-EMC), with an appeal open (9th Cir. 17-16783); "
            + "preliminary injunction of 14 August 2017 in force; no award."
    )]
    [InlineData(
        "hiq-labs-v-linkedin",
        "2022-12-31",
        "Consent judgment entered (N.D. Cal. 3:17-cv-03301-EMC); permanent injunction of 8 December 2022 in force; "
            + "award of $500,000 against hiQ Labs, Inc. in judgment."
    )]
    [InlineData(
        "hiq-labs-v-linkedin",
        "2020-01-31",
        "Pending (N.D. Cal. 3:17-cv-03301-EMC); preliminary injunction of 14 August 2017 in force, affirmed on appeal on "
            + "9 September 2019; no award."
    )]
    [InlineData(
        "dada-v-nso-group",
        "2024-12-31",
        "On appeal (9th Cir. 24-2179); all claims dismissed for forum non conveniens (not on the merits) on 8 March 2024; "
            + "no award, no injunction."
    )]
    [InlineData(
        "dada-v-nso-group",
        "2025-12-31",
        "Terminated (N.D. Cal. 3:22-cv-07513-JD; may already be open again); "
            + "all claims dismissed for forum non conveniens (not on the merits) on "
            + "8 March 2024; appeal decided on "
            + "8 July 2025 (9th Cir. 24-2179): vacated and remanded (we found no order sending "
            + "the case back); no award, no injunction."
    )]
    [InlineData(
        "khashoggi-v-nso-group",
        "2026-11-21",
        "Terminated (E.D. Va. 1:23-cv-00779); "
            + "all claims dismissed for lack of personal jurisdiction (not on the merits) on 26 October 2023; "
            + "appeal decided on 21 May 2025 (4th Cir. 23-2234): affirmed (we found no mandate)"
            + "; no award, no injunction."
    )]
    [InlineData(
        "meta-v-bright-data",
        "2026-11-21",
        "Terminated (N.D. Cal. 3:23-cv-00077-EMC; inferred); all claims resolved: 1 decided for defendant on "
            + "the merits and 1 voluntarily dismissed; no award, no injunction."
    )]
    public void StatusLine_OnDay_SaysWhatIsSo(string slug, string day, string expected)
    {
        var read = CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json")));

        Assert.Equal(expected, new CaseHistory(read.Case!).On(DateOnly.Parse(day)).StatusLine);
    }

    [Fact]
    public void Appeal_AfterTheSupremeCourtVacated_IsOpenAgainAndTheTrialOrderStands()
    {
        var read = CaseFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/hiq-labs-v-linkedin.case.json")));
        var state = new CaseHistory(read.Case!).On(new DateOnly(2021, 12, 31));

        Assert.NotNull(Assert.Single(state.Appeals).Reopened);
        Assert.Contains(state.Injunctions, injunctionState => injunctionState.Status == InjunctionStatus.InForce);
    }
}
