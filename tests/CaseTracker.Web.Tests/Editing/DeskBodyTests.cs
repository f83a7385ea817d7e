using Bunit;
using CaseTracker.Core;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Editing.Desk;
using CaseTracker.Web.Tests.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Editing;

/// <summary>What an editor has on the table.</summary>
public sealed class DeskBodyTests : DrawnBody
{
    [Fact]
    public void Body_SortsProposalsByWhatIsToBeDone()
    {
        var shown = Show(
            new DeskModel(
                Guid.Empty,
                [
                    Proposal("Mine", ProposalStage.Draft, Me),
                    Proposal("Shared", ProposalStage.SentBack) with
                    {
                        IsShared = true,
                    },
                    Proposal("Waits", ProposalStage.Submitted),
                    Proposal("Due", ProposalStage.Scheduled) with
                    {
                        PublishAt = DateTimeOffset.UnixEpoch,
                    },
                ],
                [],
                [new("a-v-b", "A v. B")],
                [],
                new SuggestionQueue(
                    12,
                    [new SuggestionSummary(7, "a-v-b", DateTimeOffset.UnixEpoch, "The sum is wrong", HasProposal: true, Outcome: null)]
                ),
                false,
                [],
                null,
                null
            )
        );

        Assert.Equal(["Mine"], Titles("mine"));
        Assert.Equal(["Shared"], Titles("shared"));
        Assert.Equal(["Waits"], Titles("review"));
        Assert.Equal(["Due"], Titles("approved"));
        Assert.Empty(Titles("others"));
        Assert.Equal("Suggestions from readers 12", Words(shown.Find("#suggestions")));
        Assert.Equal(["The sum is wrong"], Titles("suggestions"));
        Assert.Contains("a proposal was begun", Words(shown.Find("[aria-labelledby=suggestions] li")), StringComparison.Ordinal);
        Assert.Equal("To review 1", Words(shown.Find("#review")));
        Assert.Contains("A v. B · Ben Ode · submitted · saved", Words(shown.Find("[aria-labelledby=review] li")), StringComparison.Ordinal);
        Assert.Contains("Scheduled for", Words(shown.Find("[aria-labelledby=approved] li")), StringComparison.Ordinal);

        IEnumerable<string> Titles(string group) => shown.FindAll($"[aria-labelledby={group}] a.what").Select(link => link.TextContent);
    }

    [Fact]
    public void Form_IsPosted_WithTheTokenAndTheKeyOfThePage()
    {
        var key = Guid.NewGuid();
        var shown = Show(
            new DeskModel(
                key,
                [],
                [],
                [new("a-v-b", "A v. B")],
                [],
                null,
                true,
                [new FormFault(DeskFields.Title, "Give it a title.")],
                "a-v-b",
                " "
            )
        );
        var form = shown.Find("form[method=post]");

        Assert.Equal(SiteUrls.BeginProposal, form.GetAttribute("action"));
        Assert.Empty(shown.FindAll("#suggestions"));
        Assert.Equal("a token", form.QuerySelector($"input[name={AccountFrame.TokenField}]")!.GetAttribute("value"));
        Assert.Equal(key.ToString(), form.QuerySelector("input[name=key]")!.GetAttribute("value"));
        Assert.Equal(["Begin", "Go back, retract, merge …"], form.QuerySelectorAll("button[type=submit]").Select(Words));
        Assert.Equal("instead", form.QuerySelectorAll("button")[1].GetAttribute("name"));
        Assert.Equal("Give it a title.", shown.Find("[role=alert] li").TextContent);
        Assert.Equal("title", shown.Find("[aria-invalid=true]").Id);
        Assert.Contains(shown.FindAll("a"), link => link.GetAttribute("href") == SiteUrls.Withhold);
    }

    private IRenderedComponent<DeskBody> Show(DeskModel model) =>
        Render<DeskBody>(body => body.Add(deskBody => deskBody.Frame, Travelled(Frame)).Add(deskBody => deskBody.Model, Travelled(model)));

    private static ProposalSummary Proposal(string title, ProposalStage stage, Guid author = default) =>
        new(Guid.NewGuid(), "a-v-b", title, stage, author, "Ben Ode", DateTimeOffset.UnixEpoch, null, null, "");
}
