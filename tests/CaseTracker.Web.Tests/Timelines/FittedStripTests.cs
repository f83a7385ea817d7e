using System.Globalization;
using Bunit;
using CaseTracker.Testing;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

/// <summary>The drawing without links, as a phone and a sheet of paper have it.</summary>
public sealed class FittedStripTests : BunitContext
{
    public static TheoryData<string, double> Drawings =>
        [
            .. from file in Directory.GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
            from width in new[] { FittedStrip.Phone, FittedStrip.Sheet }
            select (Path.GetFileName(file).Replace(".case.json", "", StringComparison.Ordinal), width),
        ];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Drawing_OfABundledCase_HasItsWordsWholeAndNoneOnAnother(string slug, double width)
    {
        var view = BundledView.For(slug);

        var drawn = Render<FittedStrip>(parameters =>
            parameters
                .Add(fitted => fitted.View, view)
                .Add(fitted => fitted.Strip, new TimelineStrip(view))
                .Add(fitted => fitted.Width, width)
        );

        var words = drawn.FindAll("text");
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.DoesNotContain("…", word.TextContent, StringComparison.Ordinal));
        Assert.All(words, word => Assert.InRange(double.Parse(word.GetAttribute("x")!, CultureInfo.InvariantCulture), 0, width));
        Assert.Empty(drawn.FindAll("a"));
    }

    [Fact]
    public void Drawing_OfTheSameCase_IsNamedOnlyWhereNothingBesideItTells()
    {
        var view = BundledView.For("whatsapp-v-nso-group");

        var named = Render<FittedStrip>(parameters =>
            parameters
                .Add(fitted => fitted.View, view)
                .Add(fitted => fitted.Strip, new TimelineStrip(view))
                .Add(fitted => fitted.Width, FittedStrip.Phone)
                .Add(fitted => fitted.Words, "What it shows")
        );

        Assert.Equal("What it shows", named.Find("svg[role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void Sums_WithoutRoomBesideTheLastStep_StandApartBesideTheFirst()
    {
        var strip = new TimelineStrip(BundledView.For("whatsapp-v-nso-group"), width: 220);

        var sums = strip.Award!.Sums.ToList();

        Assert.Equal(["$167.7 million", "then $4.4 million"], sums.Select(sum => sum.Words));
        Assert.Equal(sums[0].X, sums[1].X);
        Assert.True(sums[1].Y - sums[0].Y >= 15);
    }

    [Fact]
    public void Rows_OfInjunctionsOfOneKind_AreToldApartByYear() =>
        Assert.Equal(
            ["Injunction, 2021", "Injunction, 2025"],
            new TimelineStrip(BundledView.For("epic-games-v-apple")).Rows.Select(row => row.Name)
        );
}
