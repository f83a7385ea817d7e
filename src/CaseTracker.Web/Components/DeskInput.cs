using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CaseTracker.Web.Components;

/// <summary>What text is typed into. Its label, its hint and its fault are those of the form around it,
/// so that each stands once and has the id that it names.</summary>
/// <remarks>It draws nothing by itself when a key comes: its owner takes the text and hands it back. Drawn in between, as a part of another
/// component's content is, it would write the text of the key before over what is being typed (docs/decisions/0041).</remarks>
public sealed class DeskInput : ComponentBase, IHandleEvent
{
    private ElementReference _element;

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required string? Value { get; set; }

    /// <summary>Told each key; without it the text stays with the browser, which posts it with its form.</summary>
    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    /// <summary>The kind of input, as HTML names it.</summary>
    [Parameter]
    public string Type { get; set; } = "text";

    /// <summary>True where a screen offers the keys of numbers.</summary>
    [Parameter]
    public bool IsNumber { get; set; }

    /// <summary>Of a text of several lines; 0 for one of one.</summary>
    [Parameter]
    public int Rows { get; set; }

    [Parameter]
    public int? Longest { get; set; }

    [Parameter]
    public string? Example { get; set; }

    [Parameter]
    public bool IsRequired { get; set; }

    [Parameter]
    public bool IsWrong { get; set; }

    /// <summary>The ids of what describes it.</summary>
    [Parameter]
    public string? DescribedBy { get; set; }

    /// <summary>More attributes of the element.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? More { get; set; }

    public ValueTask FocusAsync() => _element.FocusAsync();

    Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg) => item.InvokeAsync(arg);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Rows > 0 ? "textarea" : "input");
        builder.AddAttribute(1, "type", Rows > 0 ? null : Type);
        builder.AddAttribute(2, "rows", Rows > 0 ? Rows.ToString() : null);
        builder.AddAttribute(3, "id", Id);
        builder.AddAttribute(4, "inputmode", IsNumber ? "decimal" : null);
        builder.AddAttribute(5, "maxlength", Longest?.ToString());
        builder.AddAttribute(6, "placeholder", Example);
        builder.AddAttribute(7, "required", IsRequired);
        builder.AddAttribute(8, "aria-invalid", IsWrong ? "true" : null);
        builder.AddAttribute(9, "aria-describedby", DescribedBy);
        builder.AddMultipleAttributes(10, More!);
        builder.AddAttribute(11, "value", BindConverter.FormatValue(Value));
        if (ValueChanged.HasDelegate)
        {
            builder.AddAttribute(12, "oninput", EventCallback.Factory.CreateBinder<string?>(this, TellAsync, Value));
            builder.SetUpdatesAttributeName("value");
        }
        builder.AddElementReferenceCapture(13, reference => _element = reference);
        builder.CloseElement();
    }

    private Task TellAsync(string? typed) => ValueChanged.InvokeAsync(typed ?? "");
}
