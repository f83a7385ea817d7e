using Bunit;
using CaseTracker.Core;
using CaseTracker.Web.Components;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

/// <summary>A field of the desk is a native one for forms that are posted, however the component library draws it.</summary>
public sealed class DeskFieldTests : BunitContext
{
    public DeskFieldTests()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Theory]
    [InlineData(0, "INPUT")]
    [InlineData(3, "TEXTAREA")]
    public void Typed_HasTheNameTheIdAndTheValueOfItsField(int rows, string element)
    {
        var field = Show(FormFaults.None with { Place = "back" }, rows).Find("#back-why");

        Assert.Equal(element, field.TagName);
        Assert.Equal(("why", "80"), (field.GetAttribute("name"), field.GetAttribute("maxlength")));
        Assert.Equal("As it was", field.GetAttribute("value"));
        Assert.True(field.HasAttribute("required"));
        Assert.False(field.HasAttribute("autofocus"));
        Assert.NotEqual("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("back-why-hint", field.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Typed_DrawnTwice_IsTheSame() => Assert.Equal(Drawn(Show(FormFaults.None, 0)), Drawn(Show(FormFaults.None, 0)));

    [Fact]
    public void Typed_ThatWasWrong_SaysWhy_AndHasTheFocus()
    {
        var shown = Show(new FormFaults([new FormFault("why", "Say why.")], null), 0);
        var field = shown.Find("#why");

        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.True(field.HasAttribute("autofocus"));
        Assert.Equal("Say why.", shown.Find($"#{field.GetAttribute("aria-describedby")!.Split(' ')[0]}").TextContent);
        Assert.All(field.GetAttribute("aria-describedby")!.Split(' '), id => Assert.Single(shown.FindAll($"#{id}")));
    }

    [Fact]
    public void Choice_IsASelect()
    {
        var shown = Render<DeskField>(field =>
            field
                .Add(deskField => deskField.Name, "slug")
                .Add(deskField => deskField.Label, "Case")
                .Add(deskField => deskField.Value, "b")
                .Add(deskField => deskField.Choices, [("a", "A"), ("b", "B")])
        );

        Assert.Equal("b", shown.Find("select#slug option[selected]").GetAttribute("value"));
    }

    /// <summary>Without the numbers that the test renderer gives to events and references.</summary>
    private static string Drawn(IRenderedComponent<DeskField> field) =>
        System.Text.RegularExpressions.Regex.Replace(field.Markup, " blazor:[^=]+=\"[^\"]*\"", "");

    private IRenderedComponent<DeskField> Show(FormFaults faults, int rows) =>
        Render<DeskField>(field =>
            field
                .AddCascadingValue(faults)
                .Add(deskField => deskField.Name, "why")
                .Add(deskField => deskField.Label, "Why")
                .Add(deskField => deskField.Hint, "Readers see it.")
                .Add(deskField => deskField.Value, "As it was")
                .Add(deskField => deskField.Rows, rows)
                .Add(deskField => deskField.Longest, 80)
        );
}
