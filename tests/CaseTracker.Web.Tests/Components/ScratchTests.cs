using Bunit;
using MudBlazor;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

public sealed class ScratchTests : BunitContext
{
    [Fact]
    public void Print()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
        var a = Render<MudTextField<string>>(p => p.Add(x => x.InputId, "in").Add(x => x.Value, "val").Add(x => x.Variant, Variant.Outlined).Add(x => x.Margin, Margin.Dense)
            .Add(x => x.HelperId, "hint").AddUnmatched("name", "nm").AddUnmatched("autofocus", true).AddUnmatched("maxlength", "30").AddUnmatched("required", true).AddUnmatched("autocomplete", "off"));
        var b = Render<MudTextField<string>>(p => p.Add(x => x.InputId, "in").Add(x => x.Value, "val").Add(x => x.Variant, Variant.Outlined).Add(x => x.Error, true).Add(x => x.ErrorId, "err")
            .Add(x => x.ErrorText, "wrong").Add(x => x.HelperId, "hint").AddUnmatched("name", "nm").Add(x => x.Lines, 3));
        var b2 = Render<MudTextField<string>>(p => p.Add(x => x.InputId, "in").Add(x => x.Value, "val").Add(x => x.Error, true).Add(x => x.ErrorId, "err").Add(x => x.Label, "Lab").Add(x => x.HelperText, "help").Add(x => x.HelperId, "hint").AddUnmatched("aria-describedby", "own"));
        var c = Render<MudButton>(p => p.Add(x => x.ButtonType, ButtonType.Submit).Add(x => x.Variant, Variant.Filled).Add(x => x.Color, Color.Primary).AddUnmatched("name", "n").AddChildContent("Begin"));
        var d = Render<MudChip<string>>(p => p.Add(x => x.Size, Size.Small).AddChildContent("editor"));
        var e = Render<MudAlert>(p => p.Add(x => x.Severity, Severity.Success).Add(x => x.Dense, true).AddUnmatched("role", "status").AddChildContent("done"));
        var f = Render<MudSimpleTable>(p => p.Add(x => x.Dense, true).AddChildContent("<tbody></tbody>"));
        var g = Render<MudPaper>(p => p.Add(x => x.Outlined, true).Add(x => x.Elevation, 0).AddUnmatched("id", "s").AddUnmatched("aria-labelledby", "q").AddChildContent("x"));
        var h = Render<MudText>(p => p.Add(x => x.Typo, Typo.h2).AddUnmatched("id", "s").AddChildContent("x"));
        var i = Render<MudLink>(p => p.Add(x => x.Href, "/a").AddChildContent("x"));
        var j = Render<MudButton>(p => p.Add(x => x.Href, "/a").AddChildContent("x"));
        File.WriteAllText("/tmp/scr/out.html", string.Join("\n\n", a.Markup, b.Markup, b2.Markup, c.Markup, d.Markup, e.Markup, f.Markup, g.Markup, h.Markup, i.Markup, j.Markup));
    }
}
