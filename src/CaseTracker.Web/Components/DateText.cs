using CaseTracker.Core.Dates;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CaseTracker.Web.Components;

/// <summary>A date as far as it is known. Only an exact day gets a machine-readable value.</summary>
public sealed class DateText : ComponentBase
{
    [Parameter, EditorRequired]
    public required PartialDate Date { get; set; }

    /// <summary>True inside a sentence: "on 6 May 2025", "in May 2019".</summary>
    [Parameter]
    public bool InSentence { get; set; }

    /// <summary>The same without a component of its own, for the items of long lists.</summary>
    public static RenderFragment From(PartialDate date, bool inSentence = false) =>
        builder =>
        {
            builder.OpenElement(0, date.IsExactDay ? "time" : "span");
            builder.AddAttribute(1, date.IsExactDay ? "datetime" : "class", date.IsExactDay ? date.Text : "date");
            builder.AddContent(2, inSentence ? DateFormatter.InSentence(date) : DateFormatter.Label(date));
            builder.CloseElement();
        };

    protected override void BuildRenderTree(RenderTreeBuilder builder) => From(Date, InSentence)(builder);
}
