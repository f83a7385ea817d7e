using Bunit;
using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Web.About;
using CaseTracker.Web.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class GlossaryTests : BunitContext
{
    /// <summary>What the vocabularies put before readers in a lawyer's words.</summary>
    public static TheoryData<string> TermsOfArt =>
        [
            .. Enum.GetValues<TakesHold>().Select(StateLabels.Paper).OfType<string>(),
            .. Enum.GetValues<InjunctionKind>().Where(kind => kind is not (InjunctionKind.Consent or InjunctionKind.Order)).Select(Named),
            .. new[] { ReviewOutcome.Affirmed, ReviewOutcome.Reversed, ReviewOutcome.Vacated }.Select(EnumTerm.For),
            StateLabels.For(ClaimOutcome.DismissedWithPrejudice),
            StateLabels.For(ClaimOutcome.DismissedWithoutPrejudice),
            EnumTerm.For(StayKind.Administrative) + " stay",
            EnumTerm.For(AdjustmentInstrument.Additur),
            EnumTerm.For(JudgmentKind.Consent) + " judgment",
            EnumTerm.For(JudgmentKind.Default) + " judgment",
            EnumTerm.For(ClaimGround.ForumNonConveniens),
            .. new[]
            {
                "certiorari",
                "interlocutory",
                "stay",
                "injunction",
                "judgment",
                "summary judgment",
                "en banc",
                "docket",
                "verdict",
            },
            .. new[] { "remanded", "counterclaim", "punitive damages", "sanction", "stipulation", "motion", "dismissal", "leave to amend" },
        ];

    [Theory]
    [MemberData(nameof(TermsOfArt))]
    public void Page_EachTermOfArt_IsExplainedAtAnAddressOfItsOwn(string term)
    {
        var name = Assert.Single(Page().FindAll("dt"), name => name.TextContent.Equals(term, StringComparison.OrdinalIgnoreCase));

        Assert.Equal(term.Replace(' ', '-').ToLowerInvariant(), name.Id);
        Assert.EndsWith(".", name.NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_NamesNoTermTwice()
    {
        var ids = Page().FindAll("dt").Select(name => name.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void TermText_TheFirstUseOfATerm_SaysWhatItMeansAndLeadsToTheGlossary()
    {
        const string Text = "Certiorari denied; mandate stayed; mandate issued.";

        var shown = Render<TermText>(parameters => parameters.Add(text => text.Text, Text));

        Assert.Equal(Text, string.Concat(shown.Nodes.Select(node => node.TextContent)));
        Assert.Equal(["/glossary#certiorari", "/glossary#mandate"], shown.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.All(shown.FindAll("abbr"), term => Assert.NotEmpty(term.GetAttribute("title")!));
    }

    [Fact]
    public void TermText_WithoutATerm_IsPlain() =>
        Assert.Equal("Not yet filed.", Render<TermText>(parameters => parameters.Add(text => text.Text, "Not yet filed.")).Markup);

    private static string Named(InjunctionKind kind) =>
        kind is InjunctionKind.TemporaryRestrainingOrder or InjunctionKind.GagOrder
            ? EnumTerm.For(kind)
            : $"{EnumTerm.For(kind)} injunction";

    private IRenderedComponent<GlossaryPage> Page() => Render<GlossaryPage>();
}
