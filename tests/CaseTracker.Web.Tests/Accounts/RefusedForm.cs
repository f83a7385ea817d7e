namespace CaseTracker.Web.Tests.Accounts;

/// <summary>A form that is sent with something wrong in it.</summary>
/// <param name="Route">Where it is sent, as the site maps it.</param>
/// <param name="Page">Where it stands; null for a page of nobody's account.</param>
/// <param name="First">The id of the first field that is wrong; null where none is at fault.</param>
/// <param name="Fields">What is sent; a word in braces stands for something that the cast knows.</param>
internal sealed record RefusedForm(string Route, string? Page, int Status, string? First, (string Name, string Value)[] Fields)
{
    public string Name => $"{Route} {First ?? "(none)"} {string.Join('&', Fields.Select(sent => $"{sent.Name}={Short(sent.Value)}"))}";

    private static string Short(string value) => value.Length > 40 ? $"{value.Length} characters" : value;
}
