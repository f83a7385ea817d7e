using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Timeline;
using CaseTracker.Testing;
using CaseTracker.Web.Components.Editor;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class DraftPreviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void NewFindings_OfADraftThatChangesASumUnderTheLead_SayWhatChangedUnderIt()
    {
        var file = File.ReadAllText(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json"));
        var origin = History(file);
        var draft = History(file.Replace("\"to\": \"4002471\"", "\"to\": \"4002472\"", StringComparison.Ordinal));

        var same = DraftPreview.Of(origin, origin, null, Today);
        var changed = DraftPreview.Of(origin, draft, null, Today);

        Assert.Empty(same.NewFindings);
        Assert.True(same.IsTheSame);
        var finding = Assert.Single(changed.NewFindings, finding => finding.StartsWith("Lead as of 21 November 2026:", StringComparison.Ordinal));
        Assert.Contains("from $4,002,471 to $4,002,472", finding, StringComparison.Ordinal);
        Assert.False(changed.IsTheSame);
    }

    private static CaseHistory History(string file) => new(CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(file)).Case!);
}
