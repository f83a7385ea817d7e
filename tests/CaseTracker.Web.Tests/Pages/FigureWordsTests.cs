using Bunit;
using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Timeline;
using Xunit;
using static CaseTracker.Web.Tests.Pages.PageText;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>How figures, days and names read within a sentence.</summary>
public sealed class FigureWordsTests : BunitContext
{
    [Fact]
    public void Ledger_OfSumsThatTheDecisionPrints_AreGivenInFull()
    {
        var page = Render<MoneyPage>(with => with.Add(money => money.View, BundledView.For("johnson-v-monsanto")));

        Assert.DoesNotContain("not given in full", Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("no sum on record", Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("by on appeal", page.Markup, StringComparison.Ordinal);
        Assert.Contains("$20,506,418.64 on appeal", page.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90000, 1000, "90 : 1")]
    [InlineData(4, 100, "0.04 : 1")]
    [InlineData(1, 1000, "less than 0.01 : 1")]
    public void Ratio_OfASmallPart_IsNotNothing(int punitive, int compensatory, string expected) =>
        Assert.Equal(
            expected,
            AwardFigures.Ratio(
                new AwardStep(
                    "verdict",
                    AwardStepKind.Verdict,
                    new Dictionary<ComponentKind, decimal>
                    {
                        [ComponentKind.Punitive] = punitive,
                        [ComponentKind.Compensatory] = compensatory,
                    },
                    []
                )
            )
        );

    [Fact]
    public void Strip_OfARefusedRemittitur_SaysThatTheVerdictWasSetAside()
    {
        var view = BundledView.For("diaz-v-tesla", "2022-08-01");

        Assert.Contains(
            "remittitur refused: verdict set aside",
            new StripDescription(view, new TimelineStrip(view)).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("epic-games-v-apple")]
    [InlineData("depp-v-heard")]
    [InlineData("people-v-trump")]
    [InlineData("johnson-v-monsanto")]
    public void Change_OfAnEvent_NeverReadsTheSameBeforeAndAfter(string slug)
    {
        var view = BundledView.For(slug);

        Assert.DoesNotContain(
            view.Reading.Entries.SelectMany(entry => view.Published.History.ChangesOf(entry.Event.Id)),
            change => change.Before == change.After
        );
    }

    [Fact]
    public void Change_OfAReviewInAStateCourt_HasItsOwnWord()
    {
        var history = BundledView.For("johnson-v-monsanto").Published.History;

        Assert.Equal("Petition for review", history.ChangesOf("review-denied").Single(change => change.EffectId == "denied").Label);
    }

    [Theory]
    [InlineData("johnson-v-monsanto", "Cal. Supreme Court declined review")]
    [InlineData("whatsapp-v-nso-group", "Supreme Court declined review")]
    public void Change_ByARulingOnAPetition_SaysWhatTheCourtDid(string slug, string expected)
    {
        var view = BundledView.For(slug);

        Assert.Contains(
            expected,
            view.Reading.Entries.SelectMany(entry => view.Reading.ChangesOf(entry.Event.Id)).Select(change => change.Words)
        );
    }

    [Fact]
    public void Change_ByARulingOnAMotion_SaysWhatTheCourtDid()
    {
        var changes = BundledView.For("whatsapp-v-nso-group") is var view
            ? view
                .Reading.Entries.SelectMany(entry => view.Reading.ChangesOf(entry.Event.Id))
                .Where(change => change.Fact.Record == Core.Facts.RecordKind.Motion && change.Before is not null)
                .ToList()
            : [];

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.StartsWith($"{Core.Prose.Capital(change.After)}: ", change.Words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-05-02", "2 May 2024")]
    [InlineData("[2024-05-02..2024-05-09]", "a day between 2 and 9 May 2024")]
    public void Since_ADayNotKnown_IsADay(string date, string expected) =>
        Assert.Equal(expected, SinceWords.For(Core.Dates.PartialDate.Parse(date).Value!));

    [Fact]
    public void Party_NamedInTheRecordsWords_BeginsSmallInASentence()
    {
        var view = BundledView.For("sony-v-cox");

        Assert.Equal("the other record companies and music publishers", view.PartyInSentence("other-plaintiffs"));
        Assert.Equal(view.PartyName("sony"), view.PartyInSentence("sony"));
    }

    [Fact]
    public void Quotation_WithinAnother_HasSingleMarks() => Assert.Equal("what they are ‘selling’", Prose.Inner("what they are “selling”"));

    [Fact]
    public void Source_OfACourtsOwnWords_IsNotNamedAsTheSite() =>
        Assert.Contains(BundledView.For("johnson-v-monsanto").Case.Sources, source => source.Voice == "court record (Justia)");
}
