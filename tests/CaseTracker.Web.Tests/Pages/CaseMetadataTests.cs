using System.Text.Json;
using System.Text.RegularExpressions;
using CaseTracker.Web.Cases.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>Rendered as the site renders, since what a value becomes within a script is the renderer's doing.</summary>
public sealed partial class CaseMetadataTests
{
    [Fact]
    public async Task JsonLd_WithATitleFullOfSigns_IsOneScriptThatReadsBack()
    {
        const string Title = """</script><script>alert("1")</script> Doe & Co. 'x' \ é <!--""";
        await using var renderer = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);

        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (
                await renderer.RenderComponentAsync<CaseMetadata>(
                    ParameterView.FromDictionary(
                        new Dictionary<string, object?>
                        {
                            ["View"] = SampleCase.Now(),
                            ["Title"] = Title,
                            ["Permalink"] = "/cases/doe-v-roe?as-of=2026-01-01&q=a",
                        }
                    )
                )
            ).ToHtmlString()
        );

        var script = Script().Match(html.Trim());
        Assert.True(script.Success, html);
        var data = JsonDocument.Parse(script.Groups[1].Value).RootElement;
        Assert.Equal(Title, data.GetProperty("name").GetString());
        Assert.Equal("/cases/doe-v-roe?as-of=2026-01-01&q=a", data.GetProperty("url").GetString());
    }

    [GeneratedRegex(@"\A<script type=""application/ld(?:\+|&#x2B;)json"">([^<]*)</script>\s*(?:<meta [^<>]*>\s*)*\z")]
    private static partial Regex Script();
}
