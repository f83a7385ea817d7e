using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CaseTracker.Web.Components;

/// <summary>A link in the head of a page to the same in another form. Its type is written as it is: the framework would write a plus as
/// <c>&amp;#x2B;</c>, and who looks for feeds and frames in the text of a page does not find that.</summary>
public sealed class AlternateLink : ComponentBase
{
    public const string Atom = "application/atom+xml";
    public const string Calendar = "text/calendar";
    public const string OEmbed = "application/json+oembed";

    [Parameter, EditorRequired]
    public required string Type { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required string Href { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(
            0,
            $"<link rel=\"alternate\" type=\"{Type}\" title=\"{WebUtility.HtmlEncode(Title)}\" href=\"{WebUtility.HtmlEncode(Href)}\">"
        );
}
