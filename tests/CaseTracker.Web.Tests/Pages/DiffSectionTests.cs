using Bunit;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;
using CaseTracker.Web.Cases.History;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class DiffSectionTests : BunitContext
{
    [Theory]
    [InlineData("5 May", "6 May", "5 May → 6 May", 1, 1)]
    [InlineData(null, "6 May", "6 May added", 0, 1)]
    [InlineData("5 May", null, "5 May removed", 1, 0)]
    public void Field_OfAChangedRecord_MarksWhatWentAndWhatCame(string? before, string? after, string expected, int gone, int come)
    {
        var section = Section(Record(RecordFate.Changed, new FieldChange("date", before, after)));

        Assert.Equal($"Date {expected}", Words(section.Find(".diff > li").TextContent));
        Assert.Equal((gone, come), (section.FindAll("del").Count, section.FindAll("ins").Count));
    }

    [Fact]
    public void Field_OfALongText_MarksOnlyTheWordsThatDiffer()
    {
        const string Before = "The jury awards damages after a trial of two weeks and finds that Roe acted with malice.";

        var section = Section(
            Record(RecordFate.Changed, new FieldChange("text", Before, Before.Replace("two", "three", StringComparison.Ordinal)))
        );

        Assert.Equal("two", section.Find("del").TextContent);
        Assert.Equal("three", section.Find("ins").TextContent);
        Assert.Equal(
            "Text The jury awards damages after a trial of two three weeks and finds that Roe acted with malice.",
            Words(section.Find(".diff > li").TextContent)
        );
    }

    [Fact]
    public void Field_OfAnAddedRecord_MarksNothing()
    {
        var section = Section(Record(RecordFate.Added, new FieldChange("kind", null, "verdict")));

        Assert.Equal("added", section.Find(".fate").TextContent);
        Assert.Equal("Kind verdict", Words(section.Find(".diff > li").TextContent));
        Assert.Empty(section.FindAll("ins"));
    }

    [Fact]
    public void Records_BeyondThePage_AreCountedAndLinked()
    {
        var section = Section([.. Enumerable.Range(0, 203).Select(_ => Record(RecordFate.Changed, new FieldChange("date", "a", "b")))]);

        Assert.Equal(200, section.FindAll(".diff-record").Count);
        Assert.Contains("3 more records differ than are shown here.", Words(section.Markup), StringComparison.Ordinal);
        Assert.Equal(
            ["/cases/doe-v-roe/history/1.json", "/cases/doe-v-roe/history/2.json"],
            section.FindAll(".more a").Select(link => link.GetAttribute("href"))
        );
    }

    private static RecordChange Record(RecordFate fate, FieldChange field) =>
        new(RecordKind.Event, "gone", "The verdict, 6 May 2025", fate, [field]);

    private IRenderedComponent<DiffSection> Section(params RecordChange[] records) =>
        Render<DiffSection>(parameters =>
            parameters
                .Add(section => section.View, DoeCase.View())
                .Add(section => section.Comparison, new RevisionComparison(1, 2, DoeCase.Today, new CaseDiff(records, [])))
        );

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
