using System.Xml.Linq;
using CaseTracker.Testing;

namespace CaseTracker.Tests.Architecture;

/// <summary>What a project file refers to, by name.</summary>
internal sealed record ProjectFile(
    string Name,
    IReadOnlyList<string> Projects,
    IReadOnlyList<string> Packages,
    IReadOnlyList<string> Frameworks
)
{
    public static IReadOnlyList<ProjectFile> AllUnder(string folder) =>
        [.. Directory.EnumerateFiles(ProjectRoot.File(folder), "*.csproj", SearchOption.AllDirectories).Order().Select(Read)];

    public static ProjectFile Parse(string name, string xml)
    {
        var document = XDocument.Parse(xml);
        return new ProjectFile(
            name,
            [.. Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Includes("PackageReference")],
            [.. Includes("FrameworkReference")]
        );

        IEnumerable<string> Includes(string item) =>
            document
                .Descendants()
                .Where(xElement => xElement.Name.LocalName == item)
                .Select(xElement => (string?)xElement.Attribute("Include") ?? "");
    }

    private static ProjectFile Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
}
