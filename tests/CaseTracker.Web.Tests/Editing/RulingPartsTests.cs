using Bunit;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Editing.Forms;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Editing;

/// <summary>The parts of the form of a ruling that grow by a choice: what
/// was chosen is entered next, unless the keyboard has gone on.</summary>
public sealed class RulingPartsTests : BunitContext
{
    private const string ToAdded = "caseTrackerToAdded";

    public RulingPartsTests()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Motion_ThatIsChosen_IsInTheDraft_AndLeavesTheFocusToTheScript()
    {
        var sample = SampleCase.Now().Case;
        var motion = sample.Motions[0];
        var draft = new RulingDraft { Docket = motion.Docket };
        var part = Render<RulingDecisions>(builder =>
            builder
                .Add(form => form.Draft, draft)
                .Add(form => form.Case, sample)
                .Add(form => form.Errors, [])
                .Add(form => form.Changed, () => { })
        );

        part.Find("#add-motion").Change(motion.Id);

        Assert.Equal(motion.Id, Assert.Single(draft.Decisions).Motion);
        AssertLeftToTheScript();
    }

    [Fact]
    public void Effect_ThatIsChosen_IsInTheDraft_AndLeavesTheFocusToTheScript()
    {
        var sample = SampleCase.Now().Case;
        var draft = new RulingDraft();
        EffectOffer[] offers = [new("caseClosed", "The case", "It is closed", null, [])];
        var part = Render<RulingEffects>(builder =>
            builder
                .Add(form => form.Draft, draft)
                .Add(form => form.Case, sample)
                .Add(form => form.Offers, offers)
                .Add(form => form.Errors, [])
                .Add(form => form.Changed, () => { })
        );

        part.Find("#add-effect").Change("caseClosed");

        Assert.Equal("caseClosed", Assert.Single(draft.Effects).Offer);
        AssertLeftToTheScript();
    }

    private void AssertLeftToTheScript()
    {
        JSInterop.VerifyInvoke(ToAdded);
        Assert.DoesNotContain(
            JSInterop.Invocations,
            invocation => invocation.Identifier.Contains("focus", StringComparison.OrdinalIgnoreCase)
        );
    }
}
