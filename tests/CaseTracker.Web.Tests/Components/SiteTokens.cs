using System.Text.RegularExpressions;

namespace CaseTracker.Web.Tests.Components;

/// <summary>The colours and type of <c>base.css</c>: what its root says, light and dark.</summary>
internal sealed partial class SiteTokens
{
    private readonly Dictionary<string, string> _light;
    private readonly Dictionary<string, string> _dark;

    private SiteTokens(Dictionary<string, string> light, Dictionary<string, string> dark) => (_light, _dark) = (light, dark);

    public static SiteTokens Read(string sheet)
    {
        var roots = Root().Matches(sheet);
        return new SiteTokens(Declared(roots[0].Value), Declared(roots[1].Value));
    }

    public string Light(string name) => _light[name];

    public string Dark(string name) => _dark[name];

    private static Dictionary<string, string> Declared(string root) =>
        Declaration().Matches(root).ToDictionary(found => found.Groups["name"].Value, found => found.Groups["value"].Value);

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex(@"--(?<name>[a-z-]+):\s*(?<value>[^;]+);")]
    private static partial Regex Declaration();
}
