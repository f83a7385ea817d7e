using System.Text.Json;
using Bunit;
using CaseTracker.Core.Permissions;
using CaseTracker.Web.Accounts;
using MudBlazor;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

/// <summary>The content of a page of editors as a circuit draws it: with the
/// providers of the library, from what travelled in the page.</summary>
public abstract class DrawnBody : BunitContext
{
    private static readonly JsonSerializerOptions AsInThePage = new(JsonSerializerDefaults.Web);

    protected DrawnBody()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Render<MudPopoverProvider>();
        Render<MudDialogProvider>();
    }

    protected static Guid Me { get; } = new("11111111-1111-1111-1111-111111111111");

    protected static AccountFrame Frame { get; } = new("a token", new Actor(Me, "Ada Marsh", Role.Administrator, false, true), true);

    /// <summary>What the page holds of it is all that the circuit has.</summary>
    protected static T Travelled<T>(T value)
    {
        var written = JsonSerializer.Serialize(value, AsInThePage);
        var read = JsonSerializer.Deserialize<T>(written, AsInThePage)!;
        Assert.Equal(written, JsonSerializer.Serialize(read, AsInThePage));
        return read;
    }

    /// <summary>The words of an element, with single spaces.</summary>
    protected static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
