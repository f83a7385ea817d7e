using Bunit;
using CaseTracker.Web.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

public sealed class DeskInputTests : BunitContext
{
    [Theory]
    [InlineData(0, "INPUT")]
    [InlineData(2, "TEXTAREA")]
    public void Typed_IsTakenUpInOneStep_SoThatNothingDrawnMeanwhileWritesAnEarlierTextBack(int rows, string element)
    {
        var heard = new List<string>();
        var shown = Render<DeskInput>(input =>
            input
                .Add(p => p.Id, "title")
                .Add(p => p.Value, "Half")
                .Add(p => p.Rows, rows)
                .Add(
                    p => p.ValueChanged,
                    text =>
                    {
                        heard.Add(text);
                        return Task.Delay(Timeout.Infinite);
                    }
                )
        );

        Assert.Equal(element, shown.Find("#title").TagName);
        _ = shown.Find("#title").InputAsync(new() { Value = "Half a" });
        _ = shown.Find("#title").InputAsync(new() { Value = "Half a ruling" });

        Assert.Equal(["Half a", "Half a ruling"], heard);
    }

    [Fact]
    public void Typed_WhereNobodyListens_StaysWithTheBrowser()
    {
        var shown = Render<DeskInput>(input => input.Add(p => p.Id, "why").Add(p => p.Value, "As it was"));

        Assert.DoesNotContain("oninput", shown.Markup, StringComparison.Ordinal);
        Assert.Equal("As it was", shown.Find("#why").GetAttribute("value"));
    }
}
