using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using CaseTracker.Web.Editing.Proposals;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class DraftPreviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly string File = System.IO.File.ReadAllText(
        ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json")
    );
    private static readonly DraftBase Origin = Draft(File);

    [Fact]
    public void NewFindings_OfADraftThatChangesASumUnderTheLead_SayWhatChangedUnderIt()
    {
        var draft = Draft(File.Replace("\"to\": \"4002471\"", "\"to\": \"4002472\"", StringComparison.Ordinal));

        var same = DraftPreview.From(Origin.History, Origin, null, Today);
        var changed = DraftPreview.From(Origin.History, draft, null, Today);

        Assert.Empty(same.NewFindings);
        Assert.True(same.IsTheSame);
        var finding = Assert.Single(
            changed.NewFindings,
            finding => finding.StartsWith("Lead as of 21 November 2026:", StringComparison.Ordinal)
        );
        Assert.Contains("from $4,002,471 to $4,002,472", finding, StringComparison.Ordinal);
        Assert.False(changed.IsTheSame);
    }

    [Fact]
    public void Of_ADraftWithoutAForm_HasNoChangedCase_AndStandsAsTheDraftDoes()
    {
        var preview = DraftPreview.From(Origin.History, Origin, null, Today);

        Assert.Null(preview.Changed);
        Assert.Empty(preview.Errors);
        Assert.Empty(preview.Offers);
        Assert.True(preview.Diff.IsEmpty);
        Assert.Equal((Origin.History.On(Today).StatusLine, Today), (preview.AfterLine, preview.AfterState!.AsOf));
    }

    [Fact]
    public void Of_ARecordThatIsTyped_TellsWhatFollowsFromItAndFromTheDraft()
    {
        var draft = Draft(File.Replace("\"to\": \"4002471\"", "\"to\": \"4002472\"", StringComparison.Ordinal));
        var form = RecordWriter.Open(draft.File, RecordKind.Case, null)!;
        form.Value["about"] = "What it is about, in other words.";

        var preview = DraftPreview.From(Origin.History, draft, new OpenForm(null, form), Today);

        Assert.Equal("What it is about, in other words.", preview.Changed!.About);
        Assert.Contains(preview.Diff.Records, change => change.Kind == RecordKind.Case);
        Assert.Contains(preview.Diff.Records, change => change.Kind == RecordKind.Event);
        Assert.Equal(draft.History.On(Today).StatusLine, preview.AfterLine);
    }

    [Fact]
    public void Of_ARecordThatIsNotComplete_SaysWhatIsWrong_AndStandsAsTheDraftDoes()
    {
        var form = RecordWriter.Open(Origin.File, RecordKind.Case, null)!;
        form.Value["name"] = "";

        var preview = DraftPreview.From(Origin.History, Origin, new OpenForm(null, form), Today);

        Assert.Null(preview.Changed);
        Assert.Equal("name", Assert.Single(preview.Errors).Part);
        Assert.True(preview.IsTheSame);
        Assert.True(preview.Diff.IsEmpty);
    }

    [Fact]
    public void Of_ARulingThatIsBegun_OffersWhatIsPossibleOnTheDayBefore_AndSaysWhatIsMissing()
    {
        var ruling = new RulingDraft { Docket = Origin.File.Case.Dockets[0].Id, Sources = [new TypedSource()] };
        ruling.Date.Day = "2026-11-20";

        var preview = DraftPreview.From(Origin.History, Origin, new OpenForm(ruling, null), Today);

        Assert.Equal(
            RulingWriter.Offers(Origin.History, ruling, Today).Select(offer => offer.Key),
            preview.Offers.Select(offer => offer.Key)
        );
        Assert.NotEmpty(preview.Offers);
        Assert.Contains(preview.Errors, error => error.Part == "title");
        Assert.Null(preview.Changed);
    }

    [Fact]
    public void Of_ARulingThatIsComplete_HasItInTheCase()
    {
        var ruling = new RulingDraft
        {
            Docket = Origin.File.Case.Dockets[0].Id,
            Title = "An order",
            Sources = [new TypedSource { Title = "The order", Publisher = "N.D. Cal." }],
        };
        ruling.Date.Day = "2026-11-20";

        var preview = DraftPreview.From(Origin.History, Origin, new OpenForm(ruling, null), Today);

        Assert.Empty(preview.Errors);
        Assert.Equal("An order", preview.Changed!.Events[^1].Title);
        Assert.Contains(preview.Diff.Records, change => change.Name.Contains("An order", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_TheSameFormOnALaterDay_IsOfThatDay()
    {
        var (early, late) = (new DateOnly(2020, 1, 1), Today);

        var (before, after) = (
            DraftPreview.From(Origin.History, Origin, null, early),
            DraftPreview.From(Origin.History, Origin, null, late)
        );

        Assert.NotEqual(before.AfterLine, after.AfterLine);
        Assert.Equal((early, late), (before.AfterState!.AsOf, after.AfterState!.AsOf));
    }

    private static DraftBase Draft(string file)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        return DraftBase.From(new CaseDocument(CaseFile.Read(bytes).Case!, bytes), DraftVersionStamp.First);
    }
}
