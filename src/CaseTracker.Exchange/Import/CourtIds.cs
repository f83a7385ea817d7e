using System.Text.RegularExpressions;
using CaseTracker.Core.Courts;

namespace CaseTracker.Exchange.Import;

/// <summary>The court that a file names, under the id of the table of courts.</summary>
internal static partial class CourtIds
{
    /// <summary>Ids of PACER's hosts that are others in the table.</summary>
    private static readonly Dictionary<string, string> OfHosts = new(StringComparer.Ordinal)
    {
        ["azb"] = "arb",
        ["cofc"] = "uscfc",
        ["neb"] = "nebraskab",
        ["nysb-mega"] = "nysb",
    };

    /// <summary>The id; null where the text is none.</summary>
    public static string? Read(string? text)
    {
        var id = LastPart(text)?.ToLowerInvariant() ?? "";
        return OfHosts.GetValueOrDefault(id) ?? (Shape().IsMatch(id) ? id : null);
    }

    public static bool IsBankruptcy(string? court) =>
        CourtRegistry.Find(court ?? "") is { } known
            ? known.Citation.StartsWith("Bankr.", StringComparison.Ordinal)
            : court?.EndsWith('b') == true;

    /// <summary>The id at the end of an address of CourtListener's API, or the id itself; null for neither.</summary>
    public static string? LastPart(string? address)
    {
        var text = address?.Split('?')[0].Trim().TrimEnd('/');
        return string.IsNullOrEmpty(text) ? null : text[(text.LastIndexOf('/') + 1)..];
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]{1,20}$")]
    private static partial Regex Shape();
}
