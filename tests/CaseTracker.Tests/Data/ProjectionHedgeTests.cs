using System.Globalization;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>The rows from which lists are made say no more than the pages of the case.</summary>
public sealed class ProjectionHedgeTests
{
    [Theory]
    [InlineData("people-v-trump", "2026-11-30", "in force in part (4 of 6 clauses stayed, inferred)")]
    [InlineData("whatsapp-v-nso-group", "2026-11-30", "apparently in force; no further stay found")]
    [InlineData("whatsapp-v-nso-group", "2025-12-01", "in force (may already have been administratively stayed)")]
    [InlineData("facebook-v-power-ventures", "2016-12-01", "vacated on appeal (")]
    public void Injunction_OfACase_IsToldWithItsHedge(string slug, string day, string standing) =>
        Assert.Contains(
            Projection(slug, day).Records.OfType<InjunctionRow>(),
            row => row.Standing.StartsWith(standing, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("johnson-v-monsanto", "2018-10-27", "(may already have been accepted)")]
    [InlineData("facebook-v-power-ventures", "2016-12-01", "vacated on appeal")]
    public void Award_ThatACourtAboveTouchedOrThatMayHaveTurned_IsToldSo(string slug, string day, string standing) =>
        Assert.Contains(Projection(slug, day).Records.OfType<AwardRow>(), row => row.Standing.Contains(standing, StringComparison.Ordinal));

    [Theory]
    [InlineData("whatsapp-v-nso-group", "2023-02-20", "may already be under way again")]
    [InlineData("apple-v-nso-group", "2024-10-01", "may already be closed")]
    [InlineData("apple-v-nso-group", "2026-11-30", null)]
    public void Headline_ThatMayBeOver_HasAHedge(string slug, string day, string? hedge)
    {
        var row = new CaseRow { Slug = slug };

        Projection(slug, day).Fill(row);

        Assert.Equal(hedge, row.HeadlineHedge);
    }

    private static CaseProjection Projection(string slug, string day) =>
        new(
            new CaseHistory(CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"))).Case!),
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
}
