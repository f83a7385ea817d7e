using CaseTracker.Core.Courts;
using Xunit;

namespace CaseTracker.Tests.Courts;

public sealed class CourtSearchTests
{
    [Theory]
    [InlineData("cand", "cand")]
    [InlineData("N.D. Cal.", "cand")]
    [InlineData(" nd cal ", "cand")]
    [InlineData("Ninth Circuit", "ca9")]
    [InlineData("supreme court of missouri", "mo")]
    [InlineData("N.Y.", "ny")]
    [InlineData("NYSUPCT", "nysupct")]
    [InlineData("mtjdctFergus", "mtjdctFergus")]
    [InlineData("Isr. Sup. Ct.", "il-supreme")]
    [InlineData("Court of Nowhere", null)]
    [InlineData("  ", null)]
    [InlineData("", null)]
    public void Find_WhatPeopleType_IsTheCourtMeant(string typed, string? id) => Assert.Equal(id, CourtSearch.Find(typed)?.Id);

    [Fact]
    public void Find_CitationOrIdOfEachCourt_IsThatCourt() =>
        Assert.All(
            CourtRegistry.All,
            court => Assert.Equal((court, court), (CourtSearch.Find(court.Id), CourtSearch.Find(court.Citation)))
        );

    [Theory]
    [InlineData("n.d. cal", "cand")]
    [InlineData("northern california", "cand")]
    [InlineData("missouri supreme", "mo")]
    [InlineData("Icsid", "arb-icsid")]
    public void Suggest_PartsOfAName_OffersTheCourt(string typed, string id) =>
        Assert.Contains(id, CourtSearch.Suggest(typed, 12).Select(court => court.Id));

    [Fact]
    public void Suggest_Nothing_OffersNothing_AndNeverMoreThanAskedFor()
    {
        Assert.Empty(CourtSearch.Suggest(" ", 12));
        Assert.Equal(12, CourtSearch.Suggest("district", 12).Count);
    }
}
