using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using Xunit;

namespace CaseTracker.Tests.Bundle;

/// <summary>The bundled case is complete and every fact in it has a source.</summary>
public sealed class BundledCaseTests
{
    [Fact]
    public void Write_BundledCase_GivesTheSameBytes() => Assert.Equal(BundledCase.Bytes, CaseFile.Write(BundledCase.History.Case));

    [Fact]
    public void Case_HasAllThatIsKnownOfTheDispute()
    {
        var courtCase = BundledCase.History.Case;

        Assert.Equal(4, courtCase.Dockets.Count);
        Assert.InRange(courtCase.Events.Count, 62, 80);
        Assert.Equal(4, courtCase.Claims.Count);
        Assert.InRange(courtCase.Sources.Count, 90, 110);
        Assert.InRange(courtCase.Quotations.Count, 20, 40);
        Assert.InRange(courtCase.NotFound.Count, 10, 40);
        Assert.InRange(courtCase.Related.Count, 5, 12);
    }

    [Fact]
    public void Sources_EveryFactHasOneOrSaysThatItIsInferred()
    {
        var c = BundledCase.History.Case;
        var bare = new List<string>();
        bare.AddRange(c.Events.Where(caseEvent => caseEvent.Sources.Count == 0).Select(caseEvent => $"event {caseEvent.Id}"));
        bare.AddRange(
            c.Events.SelectMany(caseEvent => caseEvent.Notes.Where(note => note.Sources.Count == 0).Select(_ => $"note of {caseEvent.Id}"))
        );
        bare.AddRange(
            c.Injunctions.SelectMany(injunction => injunction.Clauses)
                .Where(clause => clause.Sources.Count == 0)
                .Select(clause => $"clause {clause.Id}")
        );
        bare.AddRange(c.Quotations.Where(quotation => quotation.Sources.Count == 0).Select(quotation => $"quotation {quotation.Id}"));
        bare.AddRange(c.Figures.Where(figure => figure.Sources.Count == 0).Select(figure => $"figure {figure.Id}"));
        bare.AddRange(c.Claims.Where(claim => claim.Sources.Count == 0).Select(claim => $"claim {claim.Id}"));
        bare.AddRange(c.Awards.Where(award => award.Sources.Count == 0).Select(award => $"award {award.Id}"));
        bare.AddRange(c.Counsel.Where(appearance => appearance.Sources.Count == 0).Select(appearance => $"counsel {appearance.Id}"));
        bare.AddRange(c.ReliefSought.Where(reliefSought => reliefSought.Sources.Count == 0).Select(sought => $"relief {sought.Id}"));
        bare.AddRange(c.Parties.Where(party => party.Sources.Count == 0).Select(party => $"party {party.Id}"));
        bare.AddRange(
            c.Dockets.SelectMany(docket => docket.Links.Where(link => link.Sources.Count == 0).Select(_ => $"link of {docket.Id}"))
        );

        Assert.Empty(bare);
    }

    [Fact]
    public void Sources_EachIsCited()
    {
        var cited = CitedSources.In(BundledCase.History.Case);

        Assert.Empty(BundledCase.History.Case.Sources.Select(source => source.Id).Except(cited));
    }

    [Fact]
    public void Figures_ExactSumsOfTheAwardHaveASourceThatPrintsThem()
    {
        var reported = CitedSources.All(BundledCase.History.Case).SelectMany(pair => pair.Citation.Reported).ToList();

        Assert.Contains(
            reported,
            value => value.Printed == "$444,719" && value.For.Any(fact => fact.Text == "award/damages/compensatory@verdict")
        );
        Assert.Contains(
            reported,
            value => value.Printed == "$167,254,000" && value.For.Any(fact => fact.Text == "award/damages/punitive@verdict")
        );
        Assert.Contains(
            reported,
            value => value.Printed == "$4,002,471" && value.For.Any(fact => fact.Text == "award/damages/punitive@post-trial-order")
        );
    }

    [Theory]
    [InlineData("spyware-vendors-reference", "$444,719")]
    [InlineData("spyware-vendors-reference", "$167,254,000")]
    [InlineData("wire-2025-10", "$4,002,471")]
    [InlineData("spyware-vendors-reference", "$4,000,000")]
    [InlineData("the-record-2025-10", "$168 million")]
    [InlineData("the-record-2025-10", "$4 million")]
    [InlineData("news-digest-2025-10", "$167 million")]
    [InlineData("news-digest-2025-10", "$4 million")]
    [InlineData("dawn-2025-10-19", "$168 million")]
    [InlineData("dawn-2025-10-19", "$4m")]
    [InlineData("reuters-2025-10-18", "about $167 million")]
    [InlineData("reuters-2025-10-18", "$4 million")]
    [InlineData("reuters-2025-10-18", "97%")]
    [InlineData("techcrunch-copy-2025-10-18", "more than $167 million")]
    [InlineData("techcrunch-copy-2025-10-18", "around $4 million")]
    [InlineData("cybernews-2025-10-21", "$167 million")]
    [InlineData("cybernews-2025-10-21", "$4 million")]
    [InlineData("techbuzz-2025-10", "$167 million")]
    [InlineData("nylonkong-2025-10-18", "around $167 million")]
    [InlineData("nylonkong-2025-10-18", "just $4 million")]
    [InlineData("iran-press-2025-10", "$168 million")]
    [InlineData("econotimes-2025-05", "$444,719")]
    [InlineData("econotimes-2025-05", "$167.3 million")]
    [InlineData("econotimes-2025-05", "$168 million")]
    [InlineData("turkiye-today-2025-05", "$445,000")]
    [InlineData("turkiye-today-2025-05", "$167.25 million")]
    [InlineData("turkiye-today-2025-05", "$168 million")]
    [InlineData("calcalist-2025", "$444,719")]
    [InlineData("calcalist-2025", "$167.25 million")]
    [InlineData("calcalist-2025", "$168 million")]
    [InlineData("calcalist-2025", "more than 376 times")]
    [InlineData("the-record-2025-06", "roughly $1.77 million")]
    [InlineData("the-record-2025-06", "$445,000")]
    [InlineData("the-record-2025-06", "$167.2 million")]
    [InlineData("the-record-2025-06", "$168 million")]
    [InlineData("usa-herald-remittitur-hearing", "$444,000")]
    [InlineData("usa-herald-remittitur-hearing", "$167.25 million")]
    [InlineData("usa-herald-remittitur-hearing", "$168 million")]
    [InlineData("washington-post-copy-2025-05-06", "$440,000")]
    [InlineData("washington-post-copy-2025-05-06", "$167,256,000")]
    [InlineData("ars-technica-copy-verdict", "$167 million")]
    [InlineData("ars-technica-copy-verdict", "$444 million")]
    [InlineData("ars-technica-copy-verdict", "combined $611 million")]
    [InlineData("winbuzzer-copy-2025-05", "$444,719")]
    [InlineData("winbuzzer-copy-2025-05", "$167.3 million")]
    [InlineData("winbuzzer-copy-2025-05", "$55.76 million")]
    [InlineData("leuropeista-2025-05-08", "$167 million")]
    [InlineData("leuropeista-2025-05-08", "over $440,000")]
    [InlineData("mint-2025-05-09", "$168 million")]
    [InlineData("amlaw-litigation-daily-2025-05", "$168 million")]
    [InlineData("davis-polk-trial-team", "over $167 million")]
    [InlineData("daily-journal-2025-05", "$168 million")]
    [InlineData("people-of-internet-2026-05-encryption", "about $444,000")]
    [InlineData("people-of-internet-2026-05-encryption", "$167 million")]
    [InlineData("rvntos-2026-06", "around $168 million")]
    [InlineData("global1-2026-06", "$167M")]
    [InlineData("reuters-2020-03-11", "nearly $17,000")]
    public void ReportedValues_EachPrintedFigure_IsCodedAsPrinted(string source, string printed)
    {
        var values = CitedSources
            .All(BundledCase.History.Case)
            .Where(pair => pair.Citation.Source == source)
            .SelectMany(pair => pair.Citation.Reported);

        Assert.Contains(values, value => value.Printed == printed);
    }
}
