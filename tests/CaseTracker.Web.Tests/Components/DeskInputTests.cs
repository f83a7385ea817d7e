using Bunit;
using CaseTracker.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

public sealed class DeskInputTests : BunitContext
{
    [Theory]
    [InlineData(0, "INPUT")]
    [InlineData(2, "TEXTAREA")]
    public void Typed_WithinAnothersContent_IsNeverDrawnWithTheTextBefore(int rows, string element)
    {
        var shown = Render<Owner>(owner => owner.Add(p => p.Rows, rows));
        var input = shown.FindComponent<DeskInput>();
        Assert.Equal(element, shown.Find("#title").TagName);

        foreach (var typed in new[] { "I", "Is", "Is it" })
        {
            var before = input.RenderCount;
            shown.Find("#title").Input(typed);
            Assert.Equal((typed, before + 1), (shown.Find("#title").GetAttribute("value"), input.RenderCount));
        }
    }

    [Fact]
    public void Typed_WhereNobodyListens_StaysWithTheBrowser()
    {
        var shown = Render<DeskInput>(input => input.Add(p => p.Id, "why").Add(p => p.Value, "As it was"));

        Assert.DoesNotContain("oninput", shown.Markup, StringComparison.Ordinal);
        Assert.Equal("As it was", shown.Find("#why").GetAttribute("value"));
    }

    /// <summary>Has the field in the content of another component, as the changes of a proposal have the box for a comment.</summary>
    private sealed class Owner : ComponentBase
    {
        private string _text = "";

        [Parameter]
        public int Rows { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Frame>(0);
            builder.AddComponentParameter(1, nameof(Frame.ChildContent), (RenderFragment)Field);
            builder.CloseComponent();
        }

        private void Field(RenderTreeBuilder builder)
        {
            builder.OpenComponent<DeskInput>(0);
            builder.AddComponentParameter(1, nameof(DeskInput.Id), "title");
            builder.AddComponentParameter(2, nameof(DeskInput.Rows), Rows);
            builder.AddComponentParameter(3, nameof(DeskInput.Value), _text);
            builder.AddComponentParameter(
                4,
                nameof(DeskInput.ValueChanged),
                EventCallback.Factory.Create<string>(this, typed => _text = typed)
            );
            builder.CloseComponent();
        }
    }

    private sealed class Frame : ComponentBase
    {
        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
    }
}
